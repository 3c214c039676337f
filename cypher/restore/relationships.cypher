// Writes relationships of one type between nodes of two labels. From, TYPE and To stand for them.
// Parameters: rows [{from, to, properties}].
UNWIND $rows AS row
MATCH (a:From {id: row.from})
MATCH (b:To {id: row.to})
CREATE (a)-[r:TYPE]->(b)
SET r += row.properties
