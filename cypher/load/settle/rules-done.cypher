// Settled: the mark is taken off.
// Parameters: gazette (id). Rows: none.
MATCH (n:Rule {stale: true})
REMOVE n.stale
