// Units that each collective or coordinating body stands for.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of id, at most 500 for each id.
UNWIND $ids AS id
MATCH (d:Department {id: id})
CALL (d) {
  MATCH (d)-[:INCLUDES]->(u:Department)
  WITH DISTINCT u
  RETURN u
  ORDER BY u.id
  LIMIT 500
}
RETURN id, u {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
