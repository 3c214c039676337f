// Parameters: number, text. One row a task of the document in which the words stand: its units with their roles, its time limits, the clause.
MATCH (o:Document {number: $number})
CALL (o) {
  MATCH (o)-[:ASSIGNS]->(t:Task)
  WHERE t.text CONTAINS $text OR t.heading CONTAINS $text
  RETURN t
  ORDER BY t.ordinal
  LIMIT 21
}
CALL (t) {
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
  RETURN collect([r.role, d.name, r.mention]) AS units
}
CALL (t) {
  MATCH (t)-[u:DUE]->(:Deadline)
  RETURN collect([u.text, u.date, u.recurs]) AS due
}
RETURN o.title AS title, t.heading AS heading, t.path AS path, t.text AS text, units, due, t.line AS line, t.quote AS quote
