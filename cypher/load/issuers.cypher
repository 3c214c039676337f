// Writes who issued each document.
// Parameters: rows [{from, to, props}]; from a Document, to a Department, props with evidence.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Department {id: row.to})
CREATE (a)-[r:ISSUED_BY]->(b)
SET r += row.props
