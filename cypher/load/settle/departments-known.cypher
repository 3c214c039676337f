// A unit is what the first of the gazettes, by id, that know its kind says of it. saidBy keeps which that is, so that no load has to look at the others.
// Parameters: gazette (id). Rows: none.
MATCH (:Gazette {id: $gazette})-[n:NAMES]->(d:Department)
WHERE d.kind IS NULL OR (n.kind IS NOT NULL AND (d.saidBy IS NULL OR d.saidBy > $gazette))
SET d.name = n.name, d.kind = coalesce(n.kind, 'OTHER'), d.level = n.level, d.city = n.city
SET d.saidBy = CASE WHEN n.kind IS NULL THEN null ELSE $gazette END
