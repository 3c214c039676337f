// Parameters: city. One row a pair of units, most tasks first, with three of the tasks.
MATCH (g:Gazette {city: $city})
MATCH (t:Task {gazette: g.id})
MATCH (t)<-[:RESPONSIBLE_FOR]-(a:Department)
MATCH (t)<-[:RESPONSIBLE_FOR]-(b:Department)
WHERE a.kind = 'DEPARTMENT' AND b.kind = 'DEPARTMENT' AND a.id < b.id
WITH a, b, count(DISTINCT t) AS tasks
ORDER BY tasks DESC, a.id, b.id
LIMIT 21
CALL (a, b) {
  MATCH (a)-[:RESPONSIBLE_FOR]->(t:Task)<-[:RESPONSIBLE_FOR]-(b)
  WHERE t.city = $city
  WITH DISTINCT t
  ORDER BY t.documentId, t.ordinal
  LIMIT 3
  MATCH (o:Document {id: t.documentId})
  RETURN collect([t.heading, o.number]) AS shared
}
RETURN a.name AS unit, b.name AS other, tasks, shared
