// Settled: the mark is taken off.
// Parameters: none. Rows: none.
MATCH (n:Person {stale: true})
REMOVE n.stale
