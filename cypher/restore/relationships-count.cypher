// How many relationships there are.
// Parameters: none. Rows: {count}, one.
MATCH ()-[r]->()
RETURN count(r) AS count
