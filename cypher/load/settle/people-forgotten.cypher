// What no gazette names any more is forgotten.
// The mark goes first: Neo4j may find a node by a property set in the same transaction after the node is deleted.
// Parameters: gazette (id). Rows: none.
MATCH (n:Person {stale: true})
WHERE NOT EXISTS { MATCH (n)<-[:NAMES]-(:Gazette) }
REMOVE n.stale
DETACH DELETE n
