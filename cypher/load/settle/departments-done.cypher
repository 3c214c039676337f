// Settled: the mark is taken off.
// Parameters: gazette (id). Rows: none.
MATCH (n:Department {stale: true})
REMOVE n.stale
