// Number of rows of county-assignments on all pages.
// Parameters: ids, roles, document, gazette, city, text, dueFrom, dueTo, recurs, issuedFrom, issuedTo (filter, each null or a value), named (true, false or null).
// Rows: {id, total}; a county without rows is absent.
UNWIND $ids AS id
MATCH (c:County {id: id})
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
RETURN id, count(*) AS total
