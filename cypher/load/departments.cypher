// Writes that the gazette names these units. What it knows of them stands on the relationship; the node takes it over when it is settled.
// Parameters: gazette (id), rows [{id, props}].
MATCH (g:Gazette {id: $gazette})
UNWIND $rows AS row
MERGE (n:Department {id: row.id})
SET n.stale = true
CREATE (g)-[r:NAMES]->(n)
SET r += row.props, r.gazette = $gazette
