// Number of rows of documents on all pages.
// Parameters: number, title, genre, city, issuedFrom, issuedTo, gazette, loaded (filter, each null or a value).
// Rows: {total}, one.
MATCH (d:Document)
WHERE ($number IS NULL OR d.number CONTAINS $number)
  AND ($title IS NULL OR d.title CONTAINS $title)
  AND ($genre IS NULL OR d.genre = $genre)
  AND ($city IS NULL OR d.city = $city)
  AND ($issuedFrom IS NULL OR (d.issuedOn >= $issuedFrom AND d.issuedOn <= $issuedTo))
  AND ($gazette IS NULL OR d.gazette = $gazette)
  AND ($loaded IS NULL OR d.loaded = $loaded)
RETURN count(*) AS total
