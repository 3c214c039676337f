// Counties by name or code.
// Parameters: names (forms of the name, or null), code (null or GB/T 2260), city (null or a full name).
// Rows: {node (properties)}, at most 20, in order of id.
CALL () {
  UNWIND coalesce($names, []) AS name
  MATCH (c:County {name: name})
  RETURN c
  UNION
  MATCH (c:County {code: $code})
  RETURN c
}
WITH c
WHERE ($names IS NULL OR c.name IN $names)
  AND ($code IS NULL OR c.code = $code)
  AND ($city IS NULL OR c.city = $city)
WITH c
ORDER BY c.id
LIMIT 20
RETURN c {.id, .name, .code, .kind, .city, .province} AS node
