// Tasks that each unit is made responsible for, in order of document and place in it.
// Parameters: ids, roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact, department, task}, in order of key for each id.
UNWIND $ids AS id
MATCH (d:Department {id: id})
CALL (d) {
  MATCH (d)-[r:RESPONSIBLE_FOR]->(t:Task)
  WHERE ($roles IS NULL OR r.role IN $roles)
    AND ($document IS NULL OR t.documentId = $document)
    AND ($gazette IS NULL OR t.gazette = $gazette)
    AND ($city IS NULL OR t.city = $city)
    AND ($text IS NULL OR t.text CONTAINS $text OR coalesce(t.heading, '') CONTAINS $text)
    AND ($dueFrom IS NULL OR EXISTS { MATCH (t)-[span:DUE]->(:Deadline) WHERE span.date >= $dueFrom AND span.date <= $dueTo AND coalesce(span.effective, false) = false })
    AND ($recurs IS NULL OR EXISTS { MATCH (t)-[again:DUE]->(:Deadline) WHERE again.recurs IN $recurs })
    AND ($issuedFrom IS NULL OR (t.issuedOn >= $issuedFrom AND t.issuedOn <= $issuedTo))
    AND ($after IS NULL OR t.documentId > $after[0] OR (t.documentId = $after[0] AND t.ordinal > $after[1]) OR (t.documentId = $after[0] AND t.ordinal = $after[1] AND r.gazette > $after[2]) OR (t.documentId = $after[0] AND t.ordinal = $after[1] AND r.gazette = $after[2] AND r.ordinal > $after[3]))
  RETURN r, t
  ORDER BY t.documentId, t.ordinal, r.gazette, r.ordinal
  LIMIT $limit
}
RETURN id, [t.documentId, t.ordinal, r.gazette, r.ordinal] AS key, r {.role, .mention, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, id AS department, t {.id, .name, .kind, .heading, .path, .text, .ordinal, .documentId} AS task
