// Marks the placeholders by title of documents that came, went or changed.
// Parameters: gazette (id). Rows: none.
MATCH (s:Document {stale: true})
MATCH (p:Document {title: s.title})
WHERE NOT p.loaded
SET p.stale = true
