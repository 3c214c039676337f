// The titles of a person over all gazettes, in the order of their characters.
// Parameters: none. Rows: none.
MATCH (p:Person {stale: true})<-[n:NAMES]-(:Gazette)
UNWIND n.titles AS title
WITH DISTINCT p, title
ORDER BY title
WITH p, collect(title) AS titles
SET p.titles = titles
