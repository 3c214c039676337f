// A time limit that no task has any more is forgotten.
// The mark goes first: Neo4j may find a node by a property set in the same transaction after the node is deleted.
// Parameters: gazette (id). Rows: none.
MATCH (n:Deadline {stale: true})
WHERE NOT EXISTS { MATCH (n)<-[:DUE]-(:Task) }
REMOVE n.stale
DELETE n
