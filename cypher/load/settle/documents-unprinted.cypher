// A document that no gazette prints any more is no longer loaded; what is known of it is to be gathered from its citations.
// Parameters: gazette (id). Rows: none.
MATCH (d:Document {stale: true})
WHERE d.loaded AND NOT EXISTS { MATCH (d)<-[:PUBLISHES]-(:Gazette) }
SET d.loaded = false, d.unsaid = true
