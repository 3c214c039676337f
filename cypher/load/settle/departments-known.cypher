// A unit is what the gazettes say of it, the one whose id comes first before the others.
// Parameters: none. Rows: none.
MATCH (d:Department {stale: true})<-[n:NAMES]-(:Gazette)
WITH d, n ORDER BY n.gazette
WITH d, head(collect(n.name)) AS name, head(collect(n.kind)) AS kind, head(collect(n.level)) AS level, head(collect(n.city)) AS city
SET d.name = name, d.kind = coalesce(kind, 'OTHER'), d.level = level, d.city = city
SET d.aliases = [], d.aliasCounts = [], d.search = name
