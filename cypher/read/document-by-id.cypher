// Document nodes by id.
// Parameters: ids.
// Rows: {id, node (its properties)}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN id, n {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} AS node
