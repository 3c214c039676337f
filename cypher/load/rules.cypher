// Writes the rules that read this gazette.
// Parameters: gazette (id), rows [{id, props}].
MATCH (g:Gazette {id: $gazette})
UNWIND $rows AS row
MERGE (r:Rule {id: row.id})
SET r += row.props
CREATE (g)-[:READ_WITH {gazette: $gazette}]->(r)
