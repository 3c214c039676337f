// Takes the names off units that changed, and marks the names.
// Parameters: none. Rows: none.
MATCH (d:Department {stale: true})-[r:CALLED]->(a:Alias)
SET a.stale = true
DELETE r
