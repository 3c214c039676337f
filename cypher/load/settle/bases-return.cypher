// Bases by title that were joined to a printed document go back to the document as cited, wherever that title's documents changed.
// Parameters: none. Rows: none.
MATCH (s:Document {stale: true})
MATCH (d:Document {title: s.title})<-[r:BASED_ON]-(x:ApprovalItem)
WHERE r.cited <> d.id
MERGE (p:Document {id: r.cited})
ON CREATE SET p.loaded = false
SET p.stale = true
CREATE (x)-[n:BASED_ON]->(p)
SET n = properties(r)
DELETE r
