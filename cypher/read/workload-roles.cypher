// Number of tasks of each unit by role.
// Parameters: ids, roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value).
// Rows: {id, role, tasks}, in order of lead, responsible, support.
UNWIND $ids AS id
MATCH (u:Department {id: id})
MATCH (u)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE ($roles IS NULL OR r.role IN $roles)
  AND ($document IS NULL OR t.documentId = $document)
  AND ($gazette IS NULL OR t.gazette = $gazette)
  AND ($city IS NULL OR t.city = $city)
  AND ($text IS NULL OR t.text CONTAINS $text OR coalesce(t.heading, '') CONTAINS $text)
  AND ($dueFrom IS NULL OR EXISTS { MATCH (t)-[span:DUE]->(:Deadline) WHERE span.date >= $dueFrom AND span.date <= $dueTo AND coalesce(span.effective, false) = false })
  AND ($recurs IS NULL OR EXISTS { MATCH (t)-[again:DUE]->(:Deadline) WHERE again.recurs IN $recurs })
  AND ($issuedFrom IS NULL OR (t.issuedOn >= $issuedFrom AND t.issuedOn <= $issuedTo))
WITH id, r.role AS role, count(DISTINCT t) AS tasks
RETURN id, role, tasks
ORDER BY id, CASE role WHEN 'LEAD' THEN 0 WHEN 'RESPONSIBLE' THEN 1 ELSE 2 END
