// Writes projects, each under the document it stands in.
// Parameters: rows [{id, document, props}]; props as cypher/MODEL.md says of Project.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (n:Project {id: row.id})
SET n += row.props
CREATE (d)-[:LISTS {gazette: n.gazette, ordinal: n.ordinal}]->(n)
