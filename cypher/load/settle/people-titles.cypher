// The gazette's titles of a person join those of the others, in the order of their characters.
// Parameters: gazette (id). Rows: none.
MATCH (:Gazette {id: $gazette})-[n:NAMES]->(p:Person)
UNWIND p.titles + n.titles AS title
WITH DISTINCT p, title
ORDER BY title
WITH p, collect(title) AS titles
SET p.titles = titles
