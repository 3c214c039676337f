// Settled: the mark is taken off.
// Parameters: none. Rows: none.
MATCH (n:County {stale: true})
REMOVE n.stale
