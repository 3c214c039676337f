// Number of rows of gazette-documents on all pages.
// Parameters: ids, number, title, genre, city, issuedFrom, issuedTo, gazette, issuer, loaded (filter, each null or a value).
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (g:Gazette {id: id})
MATCH (g)-[p:PUBLISHES]->(d:Document)
WHERE ($number IS NULL OR d.number CONTAINS $number)
  AND ($title IS NULL OR d.title CONTAINS $title)
  AND ($genre IS NULL OR d.genre = $genre)
  AND ($city IS NULL OR d.city = $city)
  AND ($issuedFrom IS NULL OR (d.issuedOn >= $issuedFrom AND d.issuedOn <= $issuedTo))
  AND ($gazette IS NULL OR d.gazette = $gazette)
  AND ($issuer IS NULL OR EXISTS { MATCH (d)-[:ISSUED_BY]->(q:Department) WHERE q.id = $issuer })
  AND ($loaded IS NULL OR d.loaded = $loaded)
RETURN id, count(*) AS total
