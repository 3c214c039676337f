// Units by their full name or any form printed, looked up among the names that units go by.
// Parameters: names (forms of the name), city (null or a full name).
// Rows: {node (properties)}, at most 20, in order of id; those of another city are left out where a city is given.
UNWIND $names AS name
MATCH (:Alias {text: name})<-[:CALLED]-(d:Department)
WHERE ($city IS NULL OR d.city = $city)
WITH DISTINCT d
ORDER BY d.id
LIMIT 20
RETURN d {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
