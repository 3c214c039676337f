// Writes that the gazette names these people. What it knows of them stands on the relationship; the node takes it over when it is settled.
// Parameters: gazette (id), rows [{id, props}].
MATCH (g:Gazette {id: $gazette})
UNWIND $rows AS row
MERGE (n:Person {id: row.id})
CREATE (g)-[r:NAMES]->(n)
SET r += row.props, r.gazette = $gazette
