// Documents that each unit issued, by date, latest first, undated last; then in order of id.
// Parameters: ids, number, title, genre, city, issuedFrom, issuedTo, gazette, issuer, loaded (filter, each null or a value), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, node}, in order of key for each id.
UNWIND $ids AS id
MATCH (u:Department {id: id})
CALL (u) {
  MATCH (u)<-[:ISSUED_BY]-(d:Document)
  WHERE ($number IS NULL OR d.number CONTAINS $number)
    AND ($title IS NULL OR d.title CONTAINS $title)
    AND ($genre IS NULL OR d.genre = $genre)
    AND ($city IS NULL OR d.city = $city)
    AND ($issuedFrom IS NULL OR (d.issuedOn >= $issuedFrom AND d.issuedOn <= $issuedTo))
    AND ($gazette IS NULL OR d.gazette = $gazette)
    AND ($issuer IS NULL OR EXISTS { MATCH (d)-[:ISSUED_BY]->(q:Department) WHERE q.id = $issuer })
    AND ($loaded IS NULL OR d.loaded = $loaded)
  WITH d, coalesce(d.issuedOn, '') AS day
  WHERE ($after IS NULL OR day < $after[0] OR (day = $after[0] AND d.id > $after[1]))
  RETURN d, day
  ORDER BY day DESC, d.id
  LIMIT $limit
}
RETURN id, [day, d.id] AS key, d {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} AS node
