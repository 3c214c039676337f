// Rules by their own id (without the label).
// Parameters: ids.
// Rows: {id, description, example}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:Rule {id: 'Rule:' + id})
RETURN id, n.description AS description, n.example AS example
