// What was seen in each gazette and not understood, in printed order.
// Parameters: ids, kind (TABLE or CUE).
// Rows: {id, node (properties)}, at most 500 for each id.
UNWIND $ids AS id
MATCH (g:Gazette {id: id})
CALL (g) {
  MATCH (g)-[:LEFT_UNREAD]->(n:Gap)
  WHERE n.kind = $kind
  RETURN n
  ORDER BY n.start, n.id
  LIMIT 500
}
RETURN id, properties(n) AS node
