// Number of rows of gazettes-deadlines on all pages.
// Parameters: dateFrom, dateTo, recurs, effective, department, roles, document, gazette, city (filter, each null or a value).
// Rows: {total}, one.
MATCH (g:Gazette)
WHERE ($gazette IS NULL OR g.id = $gazette)
  AND ($city IS NULL OR g.city = $city)
MATCH (t:Task {gazette: g.id})
MATCH (t)-[u:DUE]->(x:Deadline)
WHERE ($dateFrom IS NULL OR (x.date >= $dateFrom AND x.date <= $dateTo))
  AND ($recurs IS NULL OR x.recurs IN $recurs)
  AND ($effective IS NULL OR coalesce(u.effective, false) = $effective)
  AND ($document IS NULL OR t.documentId = $document)
  AND (($department IS NULL AND $roles IS NULL) OR EXISTS { MATCH (t)<-[s:RESPONSIBLE_FOR]-(q:Department) WHERE ($department IS NULL OR q.id = $department) AND ($roles IS NULL OR s.role IN $roles) })
RETURN count(*) AS total
