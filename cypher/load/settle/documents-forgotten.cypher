// A document that no gazette prints and none cites is forgotten.
// The mark goes first: Neo4j may find a node by a property set in the same transaction after the node is deleted.
// Parameters: gazette (id). Rows: none.
MATCH (d:Document {stale: true})
WHERE NOT EXISTS { MATCH (d)-[]-() }
REMOVE d.stale
DELETE d
