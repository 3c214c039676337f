// The printed forms of a unit over all gazettes, most frequent first.
// Parameters: gazette (id). Rows: none.
MATCH (d:Department {stale: true})
OPTIONAL MATCH (d)-[r:CALLED]->(a:Alias)
WHERE r.times > 0
WITH d, r, a ORDER BY r.times DESC, a.text
WITH d, collect(a.text) AS aliases, collect(r.times) AS counts
SET d.aliases = aliases, d.aliasCounts = counts
SET d.search = reduce(words = d.name, alias IN aliases | words + ' ' + alias)
