// Settled: the mark is taken off.
// Parameters: gazette (id). Rows: none.
MATCH (n:Person {stale: true})
REMOVE n.stale
