// Units that each unit shares tasks with, most tasks first.
// Parameters: ids, roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, department, other (ids), tasks}, in order of key for each id.
UNWIND $ids AS id
MATCH (a:Department {id: id})
CALL (a) {
  MATCH (a)-[r:RESPONSIBLE_FOR]->(t:Task)<-[s:RESPONSIBLE_FOR]-(b:Department)
  WHERE a.id <> b.id
    AND ($roles IS NULL OR (r.role IN $roles AND s.role IN $roles))
    AND ($document IS NULL OR t.documentId = $document)
    AND ($gazette IS NULL OR t.gazette = $gazette)
    AND ($city IS NULL OR t.city = $city)
    AND ($text IS NULL OR t.text CONTAINS $text OR coalesce(t.heading, '') CONTAINS $text)
    AND ($dueFrom IS NULL OR EXISTS { MATCH (t)-[span:DUE]->(:Deadline) WHERE span.date >= $dueFrom AND span.date <= $dueTo AND coalesce(span.effective, false) = false })
    AND ($recurs IS NULL OR EXISTS { MATCH (t)-[again:DUE]->(:Deadline) WHERE again.recurs IN $recurs })
    AND ($issuedFrom IS NULL OR (t.issuedOn >= $issuedFrom AND t.issuedOn <= $issuedTo))
  WITH b, count(DISTINCT t) AS tasks
  WHERE ($after IS NULL OR tasks < $after[0] OR (tasks = $after[0] AND b.id > $after[1]))
  RETURN b, tasks
  ORDER BY tasks DESC, b.id
  LIMIT $limit
}
RETURN id, [tasks, b.id] AS key, id AS department, b {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS other, tasks
