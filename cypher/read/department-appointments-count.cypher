// Number of rows of department-appointments on all pages.
// Parameters: ids.
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (d:Department {id: id})
MATCH (d)<-[r:HOLDS|LEFT]-(o:Person)
RETURN id, count(DISTINCT r) AS total
