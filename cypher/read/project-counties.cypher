// Counties and zones where each project stands.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of id, at most 500 for each id.
UNWIND $ids AS id
MATCH (p:Project {id: id})
CALL (p) {
  MATCH (p)-[:LOCATED_IN]->(c:County)
  WITH DISTINCT c
  RETURN c
  ORDER BY c.id
  LIMIT 500
}
RETURN id, c {.id, .name, .code, .kind, .city, .province} AS node
