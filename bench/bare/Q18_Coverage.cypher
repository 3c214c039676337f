// Parameters: city. One row a gazette: what was read in it, and what was not.
MATCH (g:Gazette {city: $city})
CALL (g) {
  MATCH (g)-[:PUBLISHES]->(d:Document)
  RETURN count(DISTINCT d) AS documents
}
CALL (g) {
  MATCH (t:Task {gazette: g.id})
  RETURN count(t) AS tasks, sum(COUNT { (t)<-[:RESPONSIBLE_FOR]-(:Department) }) AS assignments
}
CALL (g) {
  MATCH (g)-[:LEFT_UNREAD]->(n:Gap)
  RETURN collect([n.kind, n.line, n.quote]) AS gaps
}
RETURN g.id AS id, g.name AS name, g.publishedOn AS publishedOn, g.characters AS characters, documents, tasks, assignments, g.mentions AS mentions, g.tables AS tables, gaps
