// Writes who is responsible for each task.
// Parameters: rows [{from, to, props}]; from a Department, to a Task, props with evidence.
UNWIND $rows AS row
MATCH (a:Department {id: row.from})
MATCH (b:Task {id: row.to})
CREATE (a)-[r:RESPONSIBLE_FOR]->(b)
SET r += row.props
