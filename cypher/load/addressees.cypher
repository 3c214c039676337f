// Writes whom each document addresses.
// Parameters: rows [{from, to, props}]; from a Document, to a Department, props with evidence.
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Department {id: row.to})
CREATE (a)-[r:ADDRESSED_TO]->(b)
SET r += row.props
