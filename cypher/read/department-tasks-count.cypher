// Number of rows of department-tasks on all pages.
// Parameters: ids, text, kinds, document, gazette, department, roles, dueFrom, dueTo, recurs, city (filter, each null or a value).
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (u:Department {id: id})
MATCH (u)-[:RESPONSIBLE_FOR]->(t:Task)
WHERE ($text IS NULL OR t.text CONTAINS $text OR coalesce(t.heading, '') CONTAINS $text)
  AND ($kinds IS NULL OR t.kind IN $kinds)
  AND ($document IS NULL OR t.documentId = $document)
  AND ($gazette IS NULL OR t.gazette = $gazette)
  AND ($city IS NULL OR t.city = $city)
  AND ($dueFrom IS NULL OR EXISTS { MATCH (t)-[span:DUE]->(:Deadline) WHERE span.date >= $dueFrom AND span.date <= $dueTo AND coalesce(span.effective, false) = false })
  AND ($recurs IS NULL OR EXISTS { MATCH (t)-[again:DUE]->(:Deadline) WHERE again.recurs IN $recurs })
  AND (($department IS NULL AND $roles IS NULL) OR EXISTS { MATCH (t)<-[s:RESPONSIBLE_FOR]-(q:Department) WHERE ($department IS NULL OR q.id = $department) AND ($roles IS NULL OR s.role IN $roles) })
RETURN id, count(DISTINCT t) AS total
