// Number of rows of person-appointments on all pages.
// Parameters: ids.
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (p:Person {id: id})
MATCH (p)-[r:HOLDS|LEFT]->(o)
RETURN id, count(DISTINCT r) AS total
