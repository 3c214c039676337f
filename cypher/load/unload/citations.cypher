// Takes out the gazette's citations and marks the documents cited.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[:PUBLISHES]->(:Document)-[r:CITES]->(d:Document)
WHERE r.gazette = $gazette
SET d.stale = true
DELETE r
