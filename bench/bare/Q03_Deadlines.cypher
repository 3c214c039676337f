// Parameters: city, from, to. One row a time limit, in order of date: the limit, its task, document and units, where it is printed; and the number of all.
CALL () {
  MATCH (x:Deadline)<-[:DUE]-(t:Task)
  WHERE x.date >= $from AND x.date <= $to AND t.city = $city
  RETURN count(*) AS total
}
CALL () {
  MATCH (x:Deadline)
  WHERE x.date >= $from AND x.date <= $to
  MATCH (x)<-[u:DUE]-(t:Task)
  WHERE t.city = $city
  RETURN x, u, t
  ORDER BY x.date, t.documentId, t.ordinal
  LIMIT 101
}
MATCH (o:Document {id: t.documentId})
CALL (t) {
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
  RETURN collect([r.role, d.name]) AS units
}
RETURN total, u.text AS text, x.date AS date, u.precision AS precision, u.recurs AS recurs, u.effective AS effective, t.heading AS heading, o.number AS number, units, u.source AS source, u.line AS line
