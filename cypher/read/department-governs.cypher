// The county or zone that each unit governs.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of id, at most 500 for each id.
UNWIND $ids AS id
MATCH (d:Department {id: id})
CALL (d) {
  MATCH (d)-[:GOVERNS]->(c:County)
  WITH DISTINCT c
  RETURN c
  ORDER BY c.id
  LIMIT 500
}
RETURN id, c {.id, .name, .code, .kind, .city, .province} AS node
