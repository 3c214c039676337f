// Settled: the mark is taken off.
// Parameters: gazette (id). Rows: none.
MATCH (n:County {stale: true})
REMOVE n.stale
