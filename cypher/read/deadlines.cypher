// Time limits in order of date, recurring ones after the dated.
// Parameters: dateFrom, dateTo, recurs, effective, department, roles, document, gazette, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, fact (properties of DUE), task (id)}, in order of key. Days are taken in order and left as soon as the page is full.
MATCH (x:Deadline)
WHERE ($dateFrom IS NULL OR (x.date >= $dateFrom AND x.date <= $dateTo))
  AND ($recurs IS NULL OR x.recurs IN $recurs)
WITH x, coalesce(x.date, '~' + coalesce(x.recurs, '')) AS day
WHERE ($after IS NULL OR day > $after[0] OR (day = $after[0] AND x.id >= $after[1]))
WITH x, day
ORDER BY day, x.id
CALL (x, day) {
  MATCH (x)<-[u:DUE]-(t:Task)
  WHERE ($effective IS NULL OR coalesce(u.effective, false) = $effective)
    AND ($document IS NULL OR t.documentId = $document)
    AND ($gazette IS NULL OR t.gazette = $gazette)
    AND ($city IS NULL OR t.city = $city)
    AND (($department IS NULL AND $roles IS NULL) OR EXISTS { MATCH (t)<-[s:RESPONSIBLE_FOR]-(q:Department) WHERE ($department IS NULL OR q.id = $department) AND ($roles IS NULL OR s.role IN $roles) })
    AND ($after IS NULL OR day > $after[0] OR x.id > $after[1] OR t.documentId > $after[2] OR (t.documentId = $after[2] AND t.ordinal > $after[3]) OR (t.documentId = $after[2] AND t.ordinal = $after[3] AND u.gazette > $after[4]) OR (t.documentId = $after[2] AND t.ordinal = $after[3] AND u.gazette = $after[4] AND u.ordinal > $after[5]))
  RETURN u, t
  ORDER BY t.documentId, t.ordinal, u.gazette, u.ordinal
  LIMIT $limit
}
WITH x, day, u, t
LIMIT $limit
RETURN [day, x.id, t.documentId, t.ordinal, u.gazette, u.ordinal] AS key, u {.text, .date, .precision, .recurs, .effective, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, t {.id, .name, .kind, .heading, .path, .text, .ordinal, .documentId} AS task
