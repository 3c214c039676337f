// Relationships that leave nodes. Label stands for the nodes' label.
// Parameters: ids. Rows: from, type, to, properties.
UNWIND $ids AS id
MATCH (a:Label {id: id})-[r]->(b)
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties
