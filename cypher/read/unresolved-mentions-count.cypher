// Number of rows of unresolved-mentions on all pages.
// Parameters: gazette, city (filter, each null or a value).
// Rows: {total}, one.
MATCH (n:Gap)
WHERE n.kind = 'MENTION'
  AND ($gazette IS NULL OR n.gazette = $gazette)
  AND ($city IS NULL OR n.city = $city)
RETURN count(*) AS total
