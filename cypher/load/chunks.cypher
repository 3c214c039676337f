// Writes the source text in pieces.
// Parameters: rows [{id, props}].
UNWIND $rows AS row
CREATE (c:Chunk {id: row.id})
SET c += row.props
