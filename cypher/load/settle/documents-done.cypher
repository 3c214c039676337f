// Settled: the mark is taken off.
// Parameters: none. Rows: none.
MATCH (n:Document {stale: true})
REMOVE n.stale
