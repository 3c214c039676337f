// Takes out the links that no gazette says any more.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[:NAMES]->(:Department)-[r:INCLUDES|GOVERNS]->()
WHERE size(r.gazettes) = 0
DELETE r
