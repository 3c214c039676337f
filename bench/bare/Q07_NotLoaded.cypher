// Parameters: none. One row a document that is cited and not loaded, in order of id, with three that cite it; and the number of all.
CALL () {
  MATCH (d:Document {loaded: false})
  RETURN count(*) AS total
}
CALL () {
  MATCH (d:Document {loaded: false})
  RETURN d
  ORDER BY d.id
  LIMIT 21
}
CALL (d) {
  MATCH (d)<-[:CITES]-(:Document)
  RETURN count(*) AS citations
}
CALL (d) {
  MATCH (d)<-[:CITES]-(c:Document)
  WITH c
  ORDER BY c.id
  LIMIT 3
  RETURN collect(c.number) AS citing
}
RETURN total, d.number AS number, d.title AS title, citations, citing
