// Writes who was removed from which post of which unit.
// Parameters: rows [{from, to, props}]; from a Person, to a Department, props with evidence.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Department {id: row.to})
CREATE (a)-[r:LEFT]->(b)
SET r += row.props
