// Tasks in order of document and place in it.
// Parameters: text, kinds, document, gazette, department, roles, dueFrom, dueTo, recurs, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key. Documents are taken in order and left as soon as the page is full.
MATCH (g:Gazette)
WHERE ($city IS NULL OR g.city = $city)
  AND ($gazette IS NULL OR g.id = $gazette)
MATCH (g)-[:PUBLISHES]->(d:Document)
WHERE ($document IS NULL OR d.id = $document)
  AND ($after IS NULL OR d.id >= $after[0])
WITH DISTINCT d
ORDER BY d.id
CALL (d) {
  MATCH (d)-[:ASSIGNS]->(t:Task)
  WHERE ($text IS NULL OR t.text CONTAINS $text OR coalesce(t.heading, '') CONTAINS $text)
    AND ($kinds IS NULL OR t.kind IN $kinds)
    AND ($document IS NULL OR t.documentId = $document)
    AND ($gazette IS NULL OR t.gazette = $gazette)
    AND ($city IS NULL OR t.city = $city)
    AND ($dueFrom IS NULL OR EXISTS { MATCH (t)-[span:DUE]->(:Deadline) WHERE span.date >= $dueFrom AND span.date <= $dueTo AND coalesce(span.effective, false) = false })
    AND ($recurs IS NULL OR EXISTS { MATCH (t)-[again:DUE]->(:Deadline) WHERE again.recurs IN $recurs })
    AND (($department IS NULL AND $roles IS NULL) OR EXISTS { MATCH (t)<-[s:RESPONSIBLE_FOR]-(q:Department) WHERE ($department IS NULL OR q.id = $department) AND ($roles IS NULL OR s.role IN $roles) })
    AND ($after IS NULL OR d.id > $after[0] OR t.ordinal > $after[1] OR (t.ordinal = $after[1] AND t.id > $after[2]))
  RETURN t
  ORDER BY t.ordinal, t.id
  LIMIT $limit
}
WITH d, t
LIMIT $limit
RETURN [d.id, t.ordinal, t.id] AS key, t {.id, .name, .kind, .heading, .path, .text, .ordinal, .documentId} AS node
