// Counties and zones in order of city and name.
// Parameters: city (null or a full name), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key.
MATCH (c:County)
WHERE ($city IS NULL OR c.city = $city)
  AND ($after IS NULL OR coalesce(c.city, '') > $after[0] OR (coalesce(c.city, '') = $after[0] AND c.name > $after[1]) OR (coalesce(c.city, '') = $after[0] AND c.name = $after[1] AND c.id > $after[2]))
WITH c
ORDER BY coalesce(c.city, ''), c.name, c.id
LIMIT $limit
RETURN [coalesce(c.city, ''), c.name, c.id] AS key, c {.id, .name, .code, .kind, .city, .province} AS node
