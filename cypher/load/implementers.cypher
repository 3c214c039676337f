// Writes who handles each approval item.
// Parameters: rows [{from, to, props}]; from a Department, to a ApprovalItem, props with evidence.
UNWIND $rows AS row
MATCH (a:Department {id: row.from})
MATCH (b:ApprovalItem {id: row.to})
CREATE (a)-[r:IMPLEMENTS]->(b)
SET r += row.props
