// The unit or company that builds each project.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of id, at most 500 for each id.
UNWIND $ids AS id
MATCH (p:Project {id: id})
CALL (p) {
  MATCH (p)-[:BUILT_BY]->(u:Department)
  WITH DISTINCT u
  RETURN u
  ORDER BY u.id
  LIMIT 500
}
RETURN id, u {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
