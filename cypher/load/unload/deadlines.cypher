// Marks the time limits of the gazette's tasks.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Task {gazette: $gazette})-[:DUE]->(n:Deadline)
SET n.stale = true
