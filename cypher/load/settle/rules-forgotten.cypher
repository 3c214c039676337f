// A rule that read none of the loaded gazettes is forgotten.
// The mark goes first: Neo4j may find a node by a property set in the same transaction after the node is deleted.
// Parameters: gazette (id). Rows: none.
MATCH (n:Rule {stale: true})
WHERE NOT EXISTS { MATCH (n)<-[:READ_WITH]-(:Gazette) }
REMOVE n.stale
DELETE n
