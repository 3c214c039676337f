// The unit that guides each permit from above.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of id, at most 500 for each id.
UNWIND $ids AS id
MATCH (i:ApprovalItem {id: id})
CALL (i) {
  MATCH (i)<-[:OVERSEES]-(u:Department)
  WITH DISTINCT u
  RETURN u
  ORDER BY u.id
  LIMIT 500
}
RETURN id, u {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS node
