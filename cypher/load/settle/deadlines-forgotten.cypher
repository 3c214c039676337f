// A time limit that no task has any more is forgotten.
// Parameters: none. Rows: none.
MATCH (n:Deadline {stale: true})
WHERE NOT EXISTS { MATCH (n)<-[:DUE]-(:Task) }
DELETE n
