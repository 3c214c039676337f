// Gathers anew, from all its citations, what is known of a document that nobody prints: where the gazette that gave its title is gone, where it is no
// longer printed, where citations came back to it.
// Parameters: gazette (id). Rows: none.
MATCH (d:Document {stale: true})
WHERE d.unsaid AND NOT d.loaded
MATCH (d)<-[r:CITES|BASED_ON]-()
WITH d, r ORDER BY r.gazette, type(r), r.ordinal
WITH d, d.id AS id, head(collect(r.number)) AS number, head(collect(r.title)) AS title,
  head(collect(CASE WHEN r.title IS NULL THEN null ELSE r.gazette END)) AS saidBy
SET d = {id: id, stale: true, loaded: false}
SET d.number = number, d.title = title, d.name = coalesce(title, number), d.saidBy = saidBy
