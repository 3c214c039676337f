// Number of rows of document-cited-by on all pages.
// Parameters: ids, relations (null or a list).
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)<-[r:CITES]-(o:Document)
WHERE ($relations IS NULL OR r.relation IN $relations)
RETURN id, count(*) AS total
