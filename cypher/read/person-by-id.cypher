// Person nodes by id.
// Parameters: ids.
// Rows: {id, node (its properties)}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:Person {id: id})
RETURN id, n {.id, .name, .city, .titles} AS node
