// Whether there is anything in the graph besides the lock.
// Parameters: none. Rows: id, at most one.
MATCH (n)
WHERE n.id <> 'Model:zhengtu'
RETURN n.id AS id
LIMIT 1
