// Settled: the mark is taken off.
// Parameters: none. Rows: none.
MATCH (n:Deadline {stale: true})
REMOVE n.stale
