// Bases by title that were joined to a printed document go back to the document as cited, where the gazette prints a document of that title:
// before it goes, and again when it is there. What is known of the document as cited is then to be gathered anew.
// Parameters: gazette (id). Rows: none.
MATCH (:Gazette {id: $gazette})-[:PUBLISHES]->(s:Document)
WITH DISTINCT s.title AS title
MATCH (d:Document {title: title})<-[r:BASED_ON]-(x:ApprovalItem)
WHERE r.cited <> d.id
MERGE (p:Document {id: r.cited})
ON CREATE SET p.loaded = false
SET p.stale = true, p.unsaid = true
CREATE (x)-[n:BASED_ON]->(p)
SET n = properties(r)
DELETE r
