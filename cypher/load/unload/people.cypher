// Takes out the gazette's memberships and appointments.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[:NAMES]->(n)-[r:MEMBER_OF|HOLDS|LEFT]->()
WHERE r.gazette = $gazette
DELETE r
