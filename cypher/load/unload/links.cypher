// Takes the gazette out of those that say a link.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[:NAMES]->(:Department)-[r:INCLUDES|GOVERNS]->()
SET r.gazettes = [x IN r.gazettes WHERE x <> $gazette]
