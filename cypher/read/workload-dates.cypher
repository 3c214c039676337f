// Number of tasks of each unit that recur, and that have neither a date nor a recurrence (长期坚持 is none, nor is a date of effect).
// Parameters: ids, roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value).
// Rows: {id, recurring, undated}; a unit without tasks is absent.
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
WITH id, EXISTS { MATCH (t)-[:DUE]->(x:Deadline) WHERE x.recurs IS NOT NULL } AS recurs, EXISTS { MATCH (t)-[e:DUE]->(x:Deadline) WHERE (x.date IS NOT NULL OR x.recurs IS NOT NULL) AND coalesce(e.effective, false) = false } AS dated
RETURN id, sum(CASE WHEN recurs THEN 1 ELSE 0 END) AS recurring, sum(CASE WHEN dated THEN 0 ELSE 1 END) AS undated
