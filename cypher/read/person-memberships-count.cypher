// Number of rows of person-memberships on all pages.
// Parameters: ids.
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (m:Person {id: id})
MATCH (m)-[r:MEMBER_OF]->(g:Department)
RETURN id, count(*) AS total
