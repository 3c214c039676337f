// Deletes some nodes of a label, whose relationships are gone. Label stands for it.
// Parameters: count (most to delete). Rows: none.
MATCH (n:Label)
WITH n LIMIT $count
DETACH DELETE n
