// Writes which unit took the place of which: one relationship however many gazettes say so, with their ids in order.
// Parameters: gazette (id), rows [{from, to, props}].
UNWIND $rows AS row
MATCH (a:Department {id: row.from})
MATCH (b:Department {id: row.to})
MERGE (a)-[r:SUCCEEDED_BY]->(b)
SET r += row.props
SET r.gazettes = [x IN coalesce(r.gazettes, []) WHERE x < $gazette] + [$gazette] + [x IN coalesce(r.gazettes, []) WHERE x > $gazette]
