// Ids of all nodes of one label. Label stands for the label.
// Parameters: none. Rows: id.
MATCH (n:Label)
RETURN n.id AS id
