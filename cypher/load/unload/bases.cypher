// Marks the documents that the gazette's approval items rest on.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:ApprovalItem {gazette: $gazette})-[:BASED_ON]->(d:Document)
SET d.stale = true
