// Tasks of the government of each county: those given by name, and those given to a collective that stands for it; in order of document and place in it.
// Parameters: ids, roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value), named (true: by name only, false: through a collective only, null: both), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact, department, task, through (ids; through null where it is named itself)}, in order of key for each id.
UNWIND $ids AS id
MATCH (c:County {id: id})
CALL (c) {
  MATCH (c)<-[:GOVERNS]-(g:Department)
  CALL (g) {
    WITH g
    WHERE coalesce($named, true)
    RETURN g AS bearer, '' AS via
    UNION
    MATCH (g)<-[:INCLUDES]-(k:Department)
    WHERE k.kind = 'COLLECTIVE' AND NOT coalesce($named, false)
    RETURN k AS bearer, k.id AS via
  }
  MATCH (bearer)-[r:RESPONSIBLE_FOR]->(t:Task)
  WHERE ($roles IS NULL OR r.role IN $roles)
    AND ($document IS NULL OR t.documentId = $document)
    AND ($gazette IS NULL OR t.gazette = $gazette)
    AND ($city IS NULL OR t.city = $city)
    AND ($text IS NULL OR t.text CONTAINS $text OR coalesce(t.heading, '') CONTAINS $text)
    AND ($dueFrom IS NULL OR EXISTS { MATCH (t)-[span:DUE]->(:Deadline) WHERE span.date >= $dueFrom AND span.date <= $dueTo AND coalesce(span.effective, false) = false })
    AND ($recurs IS NULL OR EXISTS { MATCH (t)-[again:DUE]->(:Deadline) WHERE again.recurs IN $recurs })
    AND ($issuedFrom IS NULL OR (t.issuedOn >= $issuedFrom AND t.issuedOn <= $issuedTo))
    AND ($after IS NULL OR t.documentId > $after[0] OR (t.documentId = $after[0] AND t.ordinal > $after[1]) OR (t.documentId = $after[0] AND t.ordinal = $after[1] AND r.gazette > $after[2]) OR (t.documentId = $after[0] AND t.ordinal = $after[1] AND r.gazette = $after[2] AND r.ordinal > $after[3]) OR (t.documentId = $after[0] AND t.ordinal = $after[1] AND r.gazette = $after[2] AND r.ordinal = $after[3] AND via > $after[4]))
  RETURN g, via, r, t
  ORDER BY t.documentId, t.ordinal, r.gazette, r.ordinal, via
  LIMIT $limit
}
RETURN id, [t.documentId, t.ordinal, r.gazette, r.ordinal, via] AS key, r {.role, .mention, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, g.id AS department, t {.id, .name, .kind, .heading, .path, .text, .ordinal, .documentId} AS task, CASE via WHEN '' THEN null ELSE via END AS through
