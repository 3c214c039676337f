// Projects that each document lists, in printed order.
// Parameters: ids, name, list, level, stage, category, county, document, city (filter, each null or a value), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, node}, in order of key for each id.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:LISTS]->(p:Project)
  WHERE ($name IS NULL OR p.name CONTAINS $name)
    AND ($list IS NULL OR p.list CONTAINS $list)
    AND ($level IS NULL OR p.level = $level)
    AND ($stage IS NULL OR p.stage = $stage)
    AND ($category IS NULL OR $category IN p.category)
    AND ($county IS NULL OR EXISTS { MATCH (p)-[:LOCATED_IN]->(q:County) WHERE q.id = $county })
    AND ($document IS NULL OR p.documentId = $document)
    AND ($city IS NULL OR p.city = $city)
    AND ($after IS NULL OR p.ordinal > $after[0] OR (p.ordinal = $after[0] AND p.id > $after[1]))
  RETURN p
  ORDER BY p.ordinal, p.id
  LIMIT $limit
}
RETURN id, [p.ordinal, p.id] AS key, p {.id, .name, .list, .number, .level, .stage, .category, .investment, .note, .documentId, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS node
