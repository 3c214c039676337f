// A document that is cited and not printed becomes a placeholder: number and title as its first citation gives them.
// Parameters: none. Rows: none.
MATCH (d:Document {stale: true})<-[r:CITES|BASED_ON]-()
WHERE NOT EXISTS { MATCH (d)<-[:PUBLISHES]-(:Gazette) }
WITH d, r ORDER BY r.gazette, type(r), r.ordinal
WITH d, d.id AS id, head(collect(r.number)) AS number, head(collect(r.title)) AS title
SET d = {id: id, stale: true, loaded: false}
SET d.number = number, d.title = title, d.name = coalesce(title, number)
