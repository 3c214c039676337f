// Department nodes by id.
// Parameters: ids.
// Rows: {id, node (its properties)}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:Department {id: id})
RETURN id, n {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
