// The titles of people whom the gazette named are those that the others print. The gazette is gone already.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (p:Person {stale: true})
OPTIONAL MATCH (p)<-[n:NAMES]-(:Gazette)
UNWIND CASE WHEN n IS NULL OR size(n.titles) = 0 THEN [null] ELSE n.titles END AS title
WITH DISTINCT p, title
ORDER BY title
WITH p, collect(title) AS titles
SET p.titles = titles
