// Writes which unit took the place of which, where the graph has both: general knowledge, so no gazette owns it, and whichever names the second of the
// two makes the link. It goes with either unit.
// Parameters: gazette (id), rows [{from, to, props}].
UNWIND $rows AS row
MATCH (a:Department {id: row.from})
MATCH (b:Department {id: row.to})
MERGE (a)-[r:SUCCEEDED_BY]->(b)
SET r += row.props
