// Documents, printed or only cited, in order of id. One that names an issuer is department-issued.
// Parameters: number, title, genre, city, issuedFrom, issuedTo, gazette, loaded (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key.
MATCH (d:Document)
WHERE ($number IS NULL OR d.number CONTAINS $number)
  AND ($title IS NULL OR d.title CONTAINS $title)
  AND ($genre IS NULL OR d.genre = $genre)
  AND ($city IS NULL OR d.city = $city)
  AND ($issuedFrom IS NULL OR (d.issuedOn >= $issuedFrom AND d.issuedOn <= $issuedTo))
  AND ($gazette IS NULL OR d.gazette = $gazette)
  AND ($loaded IS NULL OR d.loaded = $loaded)
  AND ($after IS NULL OR d.id > $after[0])
WITH d
ORDER BY d.id
LIMIT $limit
RETURN [d.id] AS key, d {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} AS node
