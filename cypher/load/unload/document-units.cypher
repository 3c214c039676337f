// Takes out who issued the gazette's documents and whom they address.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[:PUBLISHES]->(:Document)-[r:ISSUED_BY|ADDRESSED_TO]->(:Department)
WHERE r.gazette = $gazette
DELETE r
