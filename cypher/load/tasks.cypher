// Writes tasks, each under the document it stands in.
// Parameters: rows [{id, document, props}]; props as cypher/MODEL.md says of Task.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (n:Task {id: row.id})
SET n += row.props
CREATE (d)-[:ASSIGNS {gazette: n.gazette, ordinal: n.ordinal}]->(n)
