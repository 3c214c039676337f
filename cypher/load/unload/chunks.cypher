// Takes out the gazette's text.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (n:Chunk {gazette: $gazette})
DETACH DELETE n
