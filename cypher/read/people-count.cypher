// Number of rows of people on all pages.
// Parameters: name, city (filter, each null or a value).
// Rows: {total}, one.
MATCH (p:Person)
WHERE ($name IS NULL OR p.name CONTAINS $name)
  AND ($city IS NULL OR p.city = $city)
RETURN count(*) AS total
