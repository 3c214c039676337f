// Number of rows of document-memberships on all pages.
// Parameters: ids.
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)<-[:PUBLISHES]-(:Gazette)-[:NAMES]->(m)-[r:MEMBER_OF]->(g:Department)
WHERE r.document = d.id
RETURN id, count(DISTINCT r) AS total
