// A document that no gazette prints and none cites is forgotten.
// Parameters: none. Rows: none.
MATCH (d:Document {stale: true})
WHERE NOT EXISTS { MATCH (d)-[]-() }
DELETE d
