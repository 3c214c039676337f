// Number of tasks of each unit by month of a time limit.
// Parameters: ids, roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value).
// Rows: {id, month (2022-12), tasks}, in order of month.
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
WITH DISTINCT id, t
MATCH (t)-[e:DUE]->(:Deadline)
WHERE e.date IS NOT NULL AND coalesce(e.effective, false) = false
WITH id, substring(e.date, 0, 7) AS month, count(DISTINCT t) AS tasks
RETURN id, month, tasks
ORDER BY id, month
