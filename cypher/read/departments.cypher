// Units in order of canonical name.
// Parameters: name, kinds, level, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key.
MATCH (d:Department)
WHERE ($name IS NULL OR d.name CONTAINS $name)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($level IS NULL OR d.level = $level)
  AND ($city IS NULL OR d.city = $city)
  AND ($after IS NULL OR d.id > $after[0])
WITH d
ORDER BY d.id
LIMIT $limit
RETURN [d.id] AS key, d {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
