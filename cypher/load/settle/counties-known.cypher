// A county is what the first of the gazettes, by id, that name it says of it. saidBy keeps which that is.
// Parameters: gazette (id). Rows: none.
MATCH (:Gazette {id: $gazette})-[n:NAMES]->(c:County)
WHERE c.saidBy IS NULL OR c.saidBy > $gazette
SET c.name = n.name, c.code = n.code, c.kind = n.kind, c.city = n.city, c.province = n.province, c.saidBy = $gazette
