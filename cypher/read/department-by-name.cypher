// Units by their full name or any form printed.
// Parameters: names (forms of the name), city (null or a full name).
// Rows: {node (properties)}, at most 20, in order of id; those of another city are left out where a city is given.
MATCH (d:Department)
WHERE ($city IS NULL OR d.city = $city)
  AND (d.name IN $names OR any(form IN $names WHERE form IN d.aliases))
RETURN properties(d) AS node
ORDER BY d.id
LIMIT 20
