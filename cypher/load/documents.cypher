// Writes that the gazette prints these documents. What the printing says stands on the relationship; the node takes it over when it is settled.
// Parameters: gazette (id), rows [{id, props}].
MATCH (g:Gazette {id: $gazette})
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d.stale = true
CREATE (g)-[p:PUBLISHES]->(d)
SET p += row.props
