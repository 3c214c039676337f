// Marks the documents that the gazette prints.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[:PUBLISHES]->(d:Document)
SET d.stale = true
