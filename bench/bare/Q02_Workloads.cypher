// Parameters: city. One row a unit, heaviest first: its tasks by role, document and month, those that recur and those without a date.
MATCH (g:Gazette {city: $city})
MATCH (t:Task {gazette: g.id})
MATCH (t)<-[:RESPONSIBLE_FOR]-(u:Department)
WITH u, count(DISTINCT t) AS tasks
ORDER BY tasks DESC, u.id
LIMIT 21
CALL (u) {
  MATCH (u)-[r:RESPONSIBLE_FOR]->(t:Task)
  WHERE t.city = $city
  WITH r.role AS role, count(DISTINCT t) AS n
  RETURN collect([role, n]) AS roles
}
CALL (u) {
  MATCH (u)-[:RESPONSIBLE_FOR]->(t:Task)
  WHERE t.city = $city
  WITH t.documentId AS document, count(DISTINCT t) AS n
  ORDER BY n DESC, document
  LIMIT 5
  MATCH (o:Document {id: document})
  RETURN collect([o.number, n]) AS documents
}
CALL (u) {
  MATCH (u)-[:RESPONSIBLE_FOR]->(t:Task)-[e:DUE]->(:Deadline)
  WHERE t.city = $city AND e.date IS NOT NULL AND coalesce(e.effective, false) = false
  WITH substring(e.date, 0, 7) AS month, count(DISTINCT t) AS n
  ORDER BY month
  RETURN collect([month, n]) AS months
}
CALL (u) {
  MATCH (u)-[:RESPONSIBLE_FOR]->(t:Task)
  WHERE t.city = $city
  WITH DISTINCT t
  WITH EXISTS { MATCH (t)-[:DUE]->(x:Deadline) WHERE x.recurs IS NOT NULL } AS recurs, EXISTS { MATCH (t)-[:DUE]->(:Deadline) } AS dated
  RETURN sum(CASE WHEN recurs THEN 1 ELSE 0 END) AS recurring, sum(CASE WHEN dated THEN 0 ELSE 1 END) AS undated
}
RETURN u.name AS unit, u.kind AS kind, tasks, roles, documents, months, recurring, undated
