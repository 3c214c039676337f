// Collectives and coordinating bodies that stand for each unit.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of id, at most 500 for each id.
UNWIND $ids AS id
MATCH (d:Department {id: id})
CALL (d) {
  MATCH (d)<-[:INCLUDES]-(u:Department)
  WITH DISTINCT u
  RETURN u
  ORDER BY u.id
  LIMIT 500
}
RETURN id, u {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
