// Writes who builds each project.
// Parameters: rows [{from, to, props}]; from a Project, to a Department, props with evidence.
UNWIND $rows AS row
MATCH (a:Project {id: row.from})
MATCH (b:Department {id: row.to})
CREATE (a)-[r:BUILT_BY]->(b)
SET r += row.props
