// Writes approval items, each under the document it stands in.
// Parameters: rows [{id, document, props}]; props as cypher/MODEL.md says of ApprovalItem.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (n:ApprovalItem {id: row.id})
SET n += row.props
CREATE (d)-[:LISTS {gazette: n.gazette, ordinal: n.ordinal}]->(n)
