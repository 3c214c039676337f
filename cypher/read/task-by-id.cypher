// Task nodes by id.
// Parameters: ids.
// Rows: {id, node (its properties)}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:Task {id: id})
RETURN id, n {.id, .name, .kind, .heading, .path, .text, .ordinal, .documentId} AS node
