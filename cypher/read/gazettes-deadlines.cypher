// Time limits that some gazettes print, in order of date, recurring ones after the dated: the same rows as deadlines, found without looking at other gazettes.
// Parameters: dateFrom, dateTo, recurs, effective, department, roles, document, gazette, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, fact (properties of DUE), task}, in order of key.
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
WITH u, x, t, coalesce(x.date, '~' + coalesce(x.recurs, '')) AS day
WHERE ($after IS NULL OR day > $after[0] OR (day = $after[0] AND x.id > $after[1]) OR (day = $after[0] AND x.id = $after[1] AND t.documentId > $after[2]) OR (day = $after[0] AND x.id = $after[1] AND t.documentId = $after[2] AND t.ordinal > $after[3]) OR (day = $after[0] AND x.id = $after[1] AND t.documentId = $after[2] AND t.ordinal = $after[3] AND u.gazette > $after[4]) OR (day = $after[0] AND x.id = $after[1] AND t.documentId = $after[2] AND t.ordinal = $after[3] AND u.gazette = $after[4] AND u.ordinal > $after[5]))
WITH u, x, t, day
ORDER BY day, x.id, t.documentId, t.ordinal, u.gazette, u.ordinal
LIMIT $limit
RETURN [day, x.id, t.documentId, t.ordinal, u.gazette, u.ordinal] AS key, u {.text, .date, .precision, .recurs, .effective, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, t {.id, .name, .kind, .heading, .path, .text, .ordinal, .documentId} AS task
