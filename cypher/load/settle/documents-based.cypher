// The same for what the gazette's approval items rest on, which counts before its citations.
// Parameters: gazette (id). Rows: none.
MATCH (:ApprovalItem {gazette: $gazette})-[r:BASED_ON]->(d:Document {loaded: false})
WHERE d.saidBy IS NULL OR d.saidBy >= $gazette
WITH d, r ORDER BY r.ordinal
WITH d, head(collect(r.number)) AS number, head(collect(r.title)) AS title
SET d.number = coalesce(number, d.number), d.title = coalesce(title, d.title)
SET d.name = coalesce(d.title, d.number), d.saidBy = CASE WHEN title IS NULL THEN d.saidBy ELSE $gazette END
