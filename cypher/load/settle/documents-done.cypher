// Settled: the marks are taken off.
// Parameters: gazette (id). Rows: none.
MATCH (n:Document {stale: true})
REMOVE n.stale, n.unsaid
