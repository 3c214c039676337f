// A county is what the gazettes say of it, the one whose id comes first before the others.
// Parameters: none. Rows: none.
MATCH (c:County {stale: true})<-[n:NAMES]-(:Gazette)
WITH c, n ORDER BY n.gazette
WITH c, head(collect(n.name)) AS name, head(collect(n.code)) AS code, head(collect(n.kind)) AS kind, head(collect(n.city)) AS city, head(collect(n.province)) AS province
SET c.name = name, c.code = code, c.kind = kind, c.city = city, c.province = province
