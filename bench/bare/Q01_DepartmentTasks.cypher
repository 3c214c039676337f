// Parameters: name, city. One row a task: the unit, its number of tasks, the task with its document and time limits, the words that say so.
MATCH (:Alias {text: $name})<-[:CALLED]-(d:Department)
WHERE d.city = $city
CALL (d) {
  MATCH (d)-[:RESPONSIBLE_FOR]->(:Task)
  RETURN count(*) AS total
}
CALL (d) {
  MATCH (d)-[r:RESPONSIBLE_FOR]->(t:Task)
  RETURN r, t
  ORDER BY coalesce(t.firstDue, '~'), t.documentId, t.ordinal
  LIMIT 101
}
MATCH (o:Document {id: t.documentId})
CALL (t) {
  MATCH (t)-[u:DUE]->(:Deadline)
  RETURN collect([u.text, u.date, u.precision, u.recurs]) AS due
}
RETURN d.name AS unit, total, r.role AS role, r.mention AS mention, t.id AS task, t.heading AS heading, t.kind AS kind, o.number AS number, o.title AS title, due, r.line AS line, r.quote AS quote
