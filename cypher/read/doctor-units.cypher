// Every unit, for the doctor. A whole-graph read.
// Parameters: none. Rows: name, kind, city, aliases.
MATCH (d:Department)
RETURN d.name AS name, d.kind AS kind, d.city AS city, d.aliases AS aliases
ORDER BY name
