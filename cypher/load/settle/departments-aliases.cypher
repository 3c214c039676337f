// The printed forms of a unit over all gazettes, most frequent first.
// Parameters: none. Rows: none.
MATCH (d:Department {stale: true})<-[n:NAMES]-(:Gazette)
WHERE size(n.aliases) > 0
UNWIND range(0, size(n.aliases) - 1) AS i
WITH d, n.aliases[i] AS alias, sum(n.counts[i]) AS times
ORDER BY times DESC, alias
WITH d, collect(alias) AS aliases, collect(times) AS counts
SET d.aliases = aliases, d.aliasCounts = counts
SET d.search = reduce(words = d.name, alias IN aliases | words + ' ' + alias)
