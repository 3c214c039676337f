// How many nodes there are besides the locks.
// Parameters: none. Rows: {count}, one.
MATCH (n)
WHERE NOT n:Model
RETURN count(n) AS count
