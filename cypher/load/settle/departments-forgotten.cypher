// What no gazette names any more is forgotten.
// Parameters: none. Rows: none.
MATCH (n:Department {stale: true})
WHERE NOT EXISTS { MATCH (n)<-[:NAMES]-(:Gazette) }
DETACH DELETE n
