// Counts the gazette's printed forms on the units that it names: what people write is looked up here.
// Parameters: gazette (id). Rows: none.
MATCH (:Gazette {id: $gazette})-[n:NAMES]->(d:Department)
WHERE size(n.aliases) > 0
UNWIND range(0, size(n.aliases) - 1) AS i
WITH d, n.aliases[i] AS text, n.counts[i] AS times
MERGE (a:Alias {text: text})
ON CREATE SET a.id = 'Alias:' + text
MERGE (d)-[r:CALLED]->(a)
SET r.times = coalesce(r.times, 0) + times
