// Settled: the mark is taken off.
// Parameters: none. Rows: none.
MATCH (n:Rule {stale: true})
REMOVE n.stale
