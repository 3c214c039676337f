// Marks the units, counties and people that the gazette names.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[:NAMES]->(n)
SET n.stale = true
