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
RETURN id, q {.id, .name, .list, .number, .level, .stage, .category, .investment, .note, .documentId, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS node
