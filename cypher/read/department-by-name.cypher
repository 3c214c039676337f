// Units of every city by their full name or any form printed.
// Parameters: names (forms of the name).
// Rows: {node (properties)}, at most 20, in order of id.
MATCH (d:Department)
WHERE d.name IN $names OR any(form IN $names WHERE form IN d.aliases)
RETURN properties(d) AS node
ORDER BY d.id
LIMIT 20
