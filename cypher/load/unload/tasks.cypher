// Takes out the gazette's tasks.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (n:Task {gazette: $gazette})
DETACH DELETE n
