// A unit goes by its canonical name too, printed or not.
// Parameters: gazette (id). Rows: none.
MATCH (:Gazette {id: $gazette})-[:NAMES]->(d:Department)
MERGE (a:Alias {text: d.name})
ON CREATE SET a.id = 'Alias:' + d.name
MERGE (d)-[r:CALLED]->(a)
SET r.times = coalesce(r.times, 0)
