// Writes what was seen and not understood.
// Parameters: gazette (id), rows [{id, props}].
MATCH (g:Gazette {id: $gazette})
UNWIND $rows AS row
CREATE (n:Gap {id: row.id})
SET n += row.props
CREATE (g)-[:LEFT_UNREAD {gazette: $gazette, ordinal: n.ordinal}]->(n)
