// Gazettes in order of city, year and issue.
// Parameters: city, year (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key.
MATCH (g:Gazette)
WHERE ($city IS NULL OR g.city = $city)
  AND ($year IS NULL OR g.year = $year)
  AND ($after IS NULL OR coalesce(g.city, '') > $after[0] OR (coalesce(g.city, '') = $after[0] AND coalesce(g.year, 0) > $after[1]) OR (coalesce(g.city, '') = $after[0] AND coalesce(g.year, 0) = $after[1] AND coalesce(g.issue, 0) > $after[2]) OR (coalesce(g.city, '') = $after[0] AND coalesce(g.year, 0) = $after[1] AND coalesce(g.issue, 0) = $after[2] AND g.id > $after[3]))
WITH g
ORDER BY coalesce(g.city, ''), coalesce(g.year, 0), coalesce(g.issue, 0), g.id
LIMIT $limit
RETURN [coalesce(g.city, ''), coalesce(g.year, 0), coalesce(g.issue, 0), g.id] AS key, properties(g) AS node
