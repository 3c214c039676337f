// A person's name and city, as every gazette gives them.
// Parameters: none. Rows: none.
MATCH (p:Person {stale: true})<-[n:NAMES]-(:Gazette)
WITH p, n ORDER BY n.gazette
WITH p, head(collect(n.name)) AS name, head(collect(n.city)) AS city
SET p.name = name, p.city = city, p.titles = []
