// A name that no unit has any more is forgotten.
// The mark goes first: Neo4j may find a node by a property set in the same transaction after the node is deleted.
// Parameters: gazette (id). Rows: none.
MATCH (a:Alias {stale: true})
WHERE NOT EXISTS { MATCH (a)<-[:CALLED]-(:Department) }
REMOVE a.stale
DELETE a
