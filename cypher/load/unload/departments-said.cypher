// Units of which the gazette had the word are what the next of the others says of them. The gazette is gone already.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (d:Department {stale: true})
WHERE d.saidBy = $gazette
OPTIONAL MATCH (d)<-[n:NAMES]-(:Gazette)
WHERE n.kind IS NOT NULL
WITH d, n ORDER BY n.gazette
WITH d, head(collect(n)) AS first
SET d.kind = coalesce(first.kind, 'OTHER'), d.level = first.level, d.city = first.city, d.saidBy = first.gazette
