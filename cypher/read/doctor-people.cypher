// Every person, for the doctor. A whole-graph read.
// Parameters: none. Rows: name, city, titles.
MATCH (p:Person)
RETURN p.name AS name, p.city AS city, p.titles AS titles
ORDER BY name
