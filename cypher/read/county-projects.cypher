// Projects that stand in each county, in order of document and place in it.
// Parameters: ids, name, list, level, stage, category, county, document, city (filter, each null or a value), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, node}, in order of key for each id.
UNWIND $ids AS id
MATCH (c:County {id: id})
CALL (c) {
  MATCH (c)<-[:LOCATED_IN]-(p:Project)
  WHERE ($name IS NULL OR p.name CONTAINS $name)
    AND ($list IS NULL OR p.list CONTAINS $list)
    AND ($level IS NULL OR p.level = $level)
    AND ($stage IS NULL OR p.stage = $stage)
    AND ($category IS NULL OR $category IN p.category)
    AND ($county IS NULL OR EXISTS { MATCH (p)-[:LOCATED_IN]->(q:County) WHERE q.id = $county })
    AND ($document IS NULL OR p.documentId = $document)
    AND ($city IS NULL OR p.city = $city)
    AND ($after IS NULL OR p.documentId > $after[0] OR (p.documentId = $after[0] AND p.ordinal > $after[1]) OR (p.documentId = $after[0] AND p.ordinal = $after[1] AND p.id > $after[2]))
  RETURN DISTINCT p
  ORDER BY p.documentId, p.ordinal, p.id
  LIMIT $limit
}
RETURN id, [p.documentId, p.ordinal, p.id] AS key, p {.id, .name, .list, .number, .level, .stage, .category, .investment, .note, .documentId, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS node
