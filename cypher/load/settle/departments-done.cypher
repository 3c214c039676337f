// Settled: the mark is taken off.
// Parameters: none. Rows: none.
MATCH (n:Department {stale: true})
REMOVE n.stale
