// Units that each document is addressed to.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of id, at most 500 for each id.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:ADDRESSED_TO]->(u:Department)
  WITH DISTINCT u
  RETURN u
  ORDER BY u.id
  LIMIT 500
}
RETURN id, u {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
