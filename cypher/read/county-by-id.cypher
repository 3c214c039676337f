// County nodes by id.
// Parameters: ids.
// Rows: {id, node (its properties)}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:County {id: id})
RETURN id, n {.id, .name, .code, .kind, .city, .province} AS node
