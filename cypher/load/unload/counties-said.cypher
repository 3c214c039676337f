// Counties of which the gazette had the word are what the next of the others says of them. The gazette is gone already.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (c:County {stale: true})
WHERE c.saidBy = $gazette
OPTIONAL MATCH (c)<-[n:NAMES]-(:Gazette)
WITH c, n ORDER BY n.gazette
WITH c, head(collect(n)) AS first
SET c.name = first.name, c.code = first.code, c.kind = first.kind, c.city = first.city, c.province = first.province, c.saidBy = first.gazette
