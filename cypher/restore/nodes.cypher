// Writes nodes of one label. Label stands for the label.
// Parameters: rows [{id, properties}].
UNWIND $rows AS row
CREATE (n:Label {id: row.id})
SET n += row.properties
