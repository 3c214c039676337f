// Whether there is anything in the graph besides the locks.
// Parameters: none. Rows: id, at most one.
MATCH (n)
WHERE NOT n:Model
RETURN n.id AS id
LIMIT 1
