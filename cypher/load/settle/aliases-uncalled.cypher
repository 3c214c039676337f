// Takes off units the names that no gazette prints any more, and all names off units that none names; marks the names.
// Parameters: gazette (id). Rows: none.
MATCH (d:Department {stale: true})-[r:CALLED]->(a:Alias)
WHERE (r.times = 0 AND a.text <> d.name) OR NOT EXISTS { MATCH (d)<-[:NAMES]-(:Gazette) }
SET a.stale = true
DELETE r
