// Makes sure that every time limit has its node.
// Parameters: rows [{id, props}].
UNWIND $rows AS row
MERGE (n:Deadline {id: row.id})
SET n += row.props
