// Settled: the mark is taken off.
// Parameters: gazette (id). Rows: none.
MATCH (a:Alias {stale: true})
REMOVE a.stale
