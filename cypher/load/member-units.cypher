// Writes which units sit in each group.
// Parameters: rows [{from, to, props}]; from a Department, to a Department, props with evidence.
UNWIND $rows AS row
MATCH (a:Department {id: row.from})
MATCH (b:Department {id: row.to})
CREATE (a)-[r:MEMBER_OF]->(b)
SET r += row.props
