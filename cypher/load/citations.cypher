// Writes which documents each document cites.
// Parameters: rows [{from, to, props}]; from a Document, to a Document, props with evidence.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r += row.props
