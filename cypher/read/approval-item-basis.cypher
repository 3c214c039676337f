// Laws and documents that each permit is based on.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of id, at most 500 for each id.
UNWIND $ids AS id
MATCH (i:ApprovalItem {id: id})
CALL (i) {
  MATCH (i)-[:BASED_ON]->(d:Document)
  WITH DISTINCT d
  RETURN d
  ORDER BY d.id
  LIMIT 500
}
RETURN id, d {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} AS node
