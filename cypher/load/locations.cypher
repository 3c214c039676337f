// Writes where each project stands.
// Parameters: rows [{from, to, props}]; from a Project, to a County, props with evidence.
UNWIND $rows AS row
MATCH (a:Project {id: row.from})
MATCH (b:County {id: row.to})
CREATE (a)-[r:LOCATED_IN]->(b)
SET r += row.props
