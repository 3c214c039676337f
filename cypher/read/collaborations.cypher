// Pairs of units by the number of tasks they share, most first; each pair once.
// Parameters: roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value), kinds (null or a list, of both units), after (the key of the last row seen, or null), limit.
// Rows: {key, department, other (ids), tasks}, in order of key.
MATCH (g:Gazette)
WHERE ($gazette IS NULL OR g.id = $gazette)
  AND ($city IS NULL OR g.city = $city)
MATCH (t:Task {gazette: g.id})
WHERE ($document IS NULL OR t.documentId = $document)
  AND ($gazette IS NULL OR t.gazette = $gazette)
  AND ($city IS NULL OR t.city = $city)
  AND ($text IS NULL OR t.text CONTAINS $text OR coalesce(t.heading, '') CONTAINS $text)
  AND ($dueFrom IS NULL OR EXISTS { MATCH (t)-[span:DUE]->(:Deadline) WHERE span.date >= $dueFrom AND span.date <= $dueTo AND coalesce(span.effective, false) = false })
  AND ($recurs IS NULL OR EXISTS { MATCH (t)-[again:DUE]->(:Deadline) WHERE again.recurs IN $recurs })
  AND ($issuedFrom IS NULL OR (t.issuedOn >= $issuedFrom AND t.issuedOn <= $issuedTo))
MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Department)
MATCH (t)<-[s:RESPONSIBLE_FOR]-(b:Department)
WHERE a.id < b.id
  AND ($roles IS NULL OR (r.role IN $roles AND s.role IN $roles))
  AND ($kinds IS NULL OR (a.kind IN $kinds AND b.kind IN $kinds))
WITH a, b, count(DISTINCT t) AS tasks
WHERE ($after IS NULL OR tasks < $after[0] OR (tasks = $after[0] AND a.id > $after[1]) OR (tasks = $after[0] AND a.id = $after[1] AND b.id > $after[2]))
WITH a, b, tasks
ORDER BY tasks DESC, a.id, b.id
LIMIT $limit
RETURN [tasks, a.id, b.id] AS key, a {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS department, b {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS other, tasks
