// Units of one city by their full name or any form printed.
// Parameters: names (forms of the name), city (a full name).
// Rows: {node (properties)}, at most 20, in order of id.
MATCH (d:Department {city: $city})
WHERE d.name IN $names OR any(form IN $names WHERE form IN d.aliases)
RETURN properties(d) AS node
ORDER BY d.id
LIMIT 20
