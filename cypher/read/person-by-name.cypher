// People by their whole name.
// Parameters: names (forms of the name), city (null or a full name).
// Rows: {node (properties)}, at most 20, in order of id.
UNWIND $names AS name
MATCH (p:Person {name: name})
WHERE ($city IS NULL OR p.city = $city)
WITH p
ORDER BY p.id
LIMIT 20
RETURN p {.id, .name, .city, .titles} AS node
