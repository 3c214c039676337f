// People in order of city and name.
// Parameters: name, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key.
MATCH (p:Person)
WHERE ($name IS NULL OR p.name CONTAINS $name)
  AND ($city IS NULL OR p.city = $city)
  AND ($after IS NULL OR coalesce(p.city, '') > $after[0] OR (coalesce(p.city, '') = $after[0] AND p.name > $after[1]) OR (coalesce(p.city, '') = $after[0] AND p.name = $after[1] AND p.id > $after[2]))
WITH p
ORDER BY coalesce(p.city, ''), p.name, p.id
LIMIT $limit
RETURN [coalesce(p.city, ''), p.name, p.id] AS key, p {.id, .name, .city, .titles} AS node
