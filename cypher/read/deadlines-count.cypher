// Number of rows of deadlines on all pages.
// Parameters: dateFrom, dateTo, recurs, effective, department, roles, document, gazette, city (filter, each null or a value).
// Rows: {total}, one.
MATCH (x:Deadline)
WHERE ($dateFrom IS NULL OR (x.date >= $dateFrom AND x.date <= $dateTo))
  AND ($recurs IS NULL OR x.recurs IN $recurs)
MATCH (x)<-[u:DUE]-(t:Task)
WHERE ($effective IS NULL OR coalesce(u.effective, false) = $effective)
  AND ($document IS NULL OR t.documentId = $document)
  AND ($gazette IS NULL OR t.gazette = $gazette)
  AND ($city IS NULL OR t.city = $city)
  AND (($department IS NULL AND $roles IS NULL) OR EXISTS { MATCH (t)<-[s:RESPONSIBLE_FOR]-(q:Department) WHERE ($department IS NULL OR q.id = $department) AND ($roles IS NULL OR s.role IN $roles) })
RETURN count(*) AS total
