// A document that no gazette prints any more is no longer loaded.
// Parameters: none. Rows: none.
MATCH (d:Document {stale: true})
WHERE NOT EXISTS { MATCH (d)<-[:PUBLISHES]-(:Gazette) }
SET d.loaded = false
