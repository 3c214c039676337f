// Pieces of source text by id.
// Parameters: ids.
// Rows: {id, start, text}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:Chunk {id: id})
RETURN id, n.start AS start, n.text AS text
