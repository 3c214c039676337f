// Tasks that pairs of units share, in order of document and place in it.
// Parameters: ids [{id, a, b}], roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value), limit (per pair).
// Rows: {id, node (properties of the task)}.
UNWIND $ids AS pair
MATCH (a:Department {id: pair.a})
MATCH (b:Department {id: pair.b})
CALL (a, b) {
  MATCH (a)-[r:RESPONSIBLE_FOR]->(t:Task)<-[s:RESPONSIBLE_FOR]-(b)
  WHERE ($roles IS NULL OR (r.role IN $roles AND s.role IN $roles))
    AND ($document IS NULL OR t.documentId = $document)
    AND ($gazette IS NULL OR t.gazette = $gazette)
    AND ($city IS NULL OR t.city = $city)
    AND ($text IS NULL OR t.text CONTAINS $text OR coalesce(t.heading, '') CONTAINS $text)
    AND ($dueFrom IS NULL OR EXISTS { MATCH (t)-[span:DUE]->(:Deadline) WHERE span.date >= $dueFrom AND span.date <= $dueTo AND coalesce(span.effective, false) = false })
    AND ($recurs IS NULL OR EXISTS { MATCH (t)-[again:DUE]->(:Deadline) WHERE again.recurs IN $recurs })
    AND ($issuedFrom IS NULL OR (t.issuedOn >= $issuedFrom AND t.issuedOn <= $issuedTo))
  WITH DISTINCT t
  RETURN t
  ORDER BY t.documentId, t.ordinal, t.id
  LIMIT $limit
}
RETURN pair.id AS id, t {.id, .name, .kind, .heading, .path, .text, .ordinal, .documentId} AS node
