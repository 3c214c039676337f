// The projects that are parts of each project.
// Parameters: ids.
// Rows: {id, node (properties)}, in order of ordinal, at most 500 for each id.
UNWIND $ids AS id
MATCH (p:Project {id: id})
CALL (p) {
  MATCH (p)<-[:PART_OF]-(q:Project)
  WITH DISTINCT q
  RETURN q
  ORDER BY q.ordinal
  LIMIT 500
}
RETURN id, properties(q) AS node
