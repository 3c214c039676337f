// Writes what each approval item rests on.
// Parameters: rows [{from, to, props}]; from a ApprovalItem, to a Document, props with evidence.
UNWIND $rows AS row
MATCH (a:ApprovalItem {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:BASED_ON]->(b)
SET r += row.props
