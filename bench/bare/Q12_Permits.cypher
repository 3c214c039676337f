// Parameters: name, city. One row a permit that the unit handles: the permit, who guides it, its basis and document; and the number of all.
MATCH (:Alias {text: $name})<-[:CALLED]-(d:Department)
WHERE d.city = $city
CALL (d) {
  MATCH (d)-[:IMPLEMENTS]->(:ApprovalItem)
  RETURN count(*) AS total
}
CALL (d) {
  MATCH (d)-[:IMPLEMENTS]->(i:ApprovalItem)
  RETURN i
  ORDER BY i.documentId, i.ordinal
  LIMIT 101
}
MATCH (o:Document {id: i.documentId})
CALL (i) {
  MATCH (i)-[:BASED_ON]->(b:Document)
  RETURN collect([b.number, b.title]) AS basis
}
CALL (i) {
  MATCH (i)<-[:OVERSEES]-(v:Department)
  RETURN collect(v.name) AS overseer
}
RETURN total, i.number AS number, i.name AS name, i.list AS list, i.action AS action, overseer, basis, o.number AS document
