// What the gazette's citations say of documents that nobody prints: the number, and the title of the first citation that gives one. Citations count in
// the order of their gazettes' ids; saidBy keeps whose title it is, so that no load has to look at those of other gazettes.
// Parameters: gazette (id). Rows: none.
MATCH (:Gazette {id: $gazette})-[:PUBLISHES]->(:Document)-[r:CITES]->(d:Document {loaded: false})
WHERE r.gazette = $gazette AND (d.saidBy IS NULL OR d.saidBy > $gazette)
WITH d, r ORDER BY r.ordinal
WITH d, head(collect(r.number)) AS number, head(collect(r.title)) AS title
SET d.number = coalesce(number, d.number), d.title = coalesce(title, d.title)
SET d.name = coalesce(d.title, d.number), d.saidBy = CASE WHEN title IS NULL THEN d.saidBy ELSE $gazette END
