// Number of rows of gazettes on all pages.
// Parameters: city, year (filter, each null or a value).
// Rows: {total}, one.
MATCH (g:Gazette)
WHERE ($city IS NULL OR g.city = $city)
  AND ($year IS NULL OR g.year = $year)
RETURN count(*) AS total
