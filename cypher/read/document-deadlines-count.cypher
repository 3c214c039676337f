// Number of rows of document-deadlines on all pages.
// Parameters: ids, dateFrom, dateTo, recurs, effective, department, roles, document, gazette, city (filter, each null or a value).
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (p:Document {id: id})
MATCH (p)-[:ASSIGNS]->(t:Task)
WITH DISTINCT id, t
MATCH (t)-[u:DUE]->(x:Deadline)
WHERE ($dateFrom IS NULL OR (x.date >= $dateFrom AND x.date <= $dateTo))
  AND ($recurs IS NULL OR x.recurs IN $recurs)
  AND ($effective IS NULL OR coalesce(u.effective, false) = $effective)
  AND ($document IS NULL OR t.documentId = $document)
  AND ($gazette IS NULL OR t.gazette = $gazette)
  AND ($city IS NULL OR t.city = $city)
  AND (($department IS NULL AND $roles IS NULL) OR EXISTS { MATCH (t)<-[s:RESPONSIBLE_FOR]-(q:Department) WHERE ($department IS NULL OR q.id = $department) AND ($roles IS NULL OR s.role IN $roles) })
RETURN id, count(*) AS total
