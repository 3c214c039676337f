// Counts the gazette's printed forms off the units that it names.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (:Gazette {id: $gazette})-[n:NAMES]->(d:Department)
WHERE size(n.aliases) > 0
UNWIND range(0, size(n.aliases) - 1) AS i
WITH d, n.aliases[i] AS text, n.counts[i] AS times
MATCH (d)-[r:CALLED]->(a:Alias)
WHERE a.text = text
SET r.times = r.times - times
