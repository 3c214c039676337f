// Number of rows of appointments on all pages.
// Parameters: type (HOLDS or LEFT), post, dateFrom, dateTo, city (filter, each null or a value).
// Rows: {total}.
MATCH (p:Person)
WHERE ($city IS NULL OR p.city = $city)
MATCH (p)-[r:HOLDS|LEFT]->(o)
WHERE ($type IS NULL OR type(r) = $type)
  AND ($post IS NULL OR r.post CONTAINS $post)
  AND ($dateFrom IS NULL OR (r.date >= $dateFrom AND r.date <= $dateTo))
RETURN count(DISTINCT r) AS total
