// Writes who was appointed to a post whose unit is open: the document that says so stands in for it.
// Parameters: rows [{from, to, props}]; from a Person, to a Document, props with evidence.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:HOLDS]->(b)
SET r += row.props
