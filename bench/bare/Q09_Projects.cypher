// Parameters: city, stage. One row a project: itself, its counties, builder, parent and document, where it is printed; and the number of all.
CALL () {
  MATCH (g:Gazette {city: $city})
  MATCH (p:Project {gazette: g.id})
  WHERE p.stage = $stage
  RETURN count(*) AS total
}
CALL () {
  MATCH (g:Gazette {city: $city})
  MATCH (p:Project {gazette: g.id})
  WHERE p.stage = $stage
  RETURN p
  ORDER BY p.documentId, p.ordinal
  LIMIT 101
}
MATCH (o:Document {id: p.documentId})
CALL (p) {
  MATCH (p)-[:LOCATED_IN]->(c:County)
  RETURN collect(c.name) AS counties
}
CALL (p) {
  MATCH (p)-[:BUILT_BY]->(b:Department)
  RETURN collect(b.name) AS builder
}
CALL (p) {
  MATCH (p)-[:PART_OF]->(q:Project)
  RETURN collect(q.name) AS parent
}
RETURN total, p.name AS name, p.list AS list, p.number AS number, p.level AS level, p.stage AS stage, p.category AS category, p.investment AS investment, counties, builder, parent, o.number AS document, p.line AS line
