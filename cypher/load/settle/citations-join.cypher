// Citations by title are joined to the printed document of that title, where exactly one is loaded.
// Parameters: gazette (id). Rows: none.
MATCH (p:Document {stale: true, loaded: false})
WHERE p.number IS NULL
MATCH (d:Document {title: p.title})
WHERE d.loaded
WITH p, collect(d) AS printed
WHERE size(printed) = 1
UNWIND printed AS d
MATCH (x:Document)-[r:CITES]->(p)
CREATE (x)-[n:CITES]->(d)
SET n = properties(r)
DELETE r
