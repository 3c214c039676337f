// Writes when each task falls due.
// Parameters: rows [{from, to, props}]; from a Task, to a Deadline, props with evidence.
UNWIND $rows AS row
MATCH (a:Task {id: row.from})
MATCH (b:Deadline {id: row.to})
CREATE (a)-[r:DUE]->(b)
SET r += row.props
