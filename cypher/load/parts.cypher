// Writes which project each project is part of.
// Parameters: rows [{from, to, props}]; from a Project, to a Project, props with evidence.
UNWIND $rows AS row
MATCH (a:Project {id: row.from})
MATCH (b:Project {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r += row.props
