// A printed document takes over what its printing says; of several printings that of the gazette whose id comes first.
// Parameters: gazette (id). Rows: none.
MATCH (d:Document {stale: true})<-[p:PUBLISHES]-(:Gazette)
WITH d, p ORDER BY p.gazette
WITH d, d.id AS id, head(collect(p)) AS first
SET d = properties(first)
SET d.id = id, d.loaded = true, d.stale = true
