// Number of rows of counties on all pages.
// Parameters: city (null or a full name).
// Rows: {total}, one.
MATCH (c:County)
WHERE ($city IS NULL OR c.city = $city)
RETURN count(*) AS total
