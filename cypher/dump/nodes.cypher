// Nodes by id. Label stands for the label.
// Parameters: ids. Rows: id, properties.
UNWIND $ids AS id
MATCH (n:Label {id: id})
RETURN n.id AS id, properties(n) AS properties
