// Marks the rules that read the gazette.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[:READ_WITH]->(r:Rule)
SET r.stale = true
