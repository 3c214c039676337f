// Writes the gazette, its fingerprint left out: that comes last.
// Parameters: rows [{id, props}], one row.
UNWIND $rows AS row
MERGE (g:Gazette {id: row.id})
SET g += row.props
