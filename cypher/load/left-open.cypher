// Writes who was removed from a post whose unit is open: the document that says so stands in for it.
// Parameters: rows [{from, to, props}]; from a Person, to a Document, props with evidence.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:LEFT]->(b)
SET r += row.props
