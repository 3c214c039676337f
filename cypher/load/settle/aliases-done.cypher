// Settled: the mark is taken off.
// Parameters: none. Rows: none.
MATCH (a:Alias {stale: true})
REMOVE a.stale
