// Settled: the mark is taken off.
// Parameters: gazette (id). Rows: none.
MATCH (n:Deadline {stale: true})
REMOVE n.stale
