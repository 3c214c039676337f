// Units by the number of tasks they are responsible for by name, most first.
// Parameters: name, kinds, level, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node (properties)}, in order of key.
MATCH (d:Department)
WHERE ($name IS NULL OR d.name CONTAINS $name)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($level IS NULL OR d.level = $level)
  AND ($city IS NULL OR d.city = $city)
OPTIONAL MATCH (d)-[:RESPONSIBLE_FOR]->(t:Task)
WITH d, count(DISTINCT t) AS tasks
WHERE ($after IS NULL OR tasks < $after[0] OR (tasks = $after[0] AND d.id > $after[1]))
WITH d, tasks
ORDER BY tasks DESC, d.id
LIMIT $limit
RETURN [tasks, d.id] AS key, d {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
