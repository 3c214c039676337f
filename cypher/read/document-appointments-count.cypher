// Number of rows of document-appointments on all pages.
// Parameters: ids.
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)<-[:PUBLISHES]-(:Gazette)-[:NAMES]->(p:Person)-[r:HOLDS|LEFT]->(o)
WHERE r.document = d.id
RETURN id, count(DISTINCT r) AS total
