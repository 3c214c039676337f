// Empties the graph, its lock included.
// Parameters: none. Rows: none.
MATCH (n)
DETACH DELETE n
