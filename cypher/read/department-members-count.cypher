// Number of rows of department-members on all pages.
// Parameters: ids.
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (d:Department {id: id})
MATCH (d)<-[r:MEMBER_OF]-(m)
RETURN id, count(*) AS total
