// Projects in order of document and place in it. A filter that names a county is county-projects.
// Parameters: name, list, level, stage, category, document, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key. Documents are taken in order and left as soon as the page is full.
MATCH (g:Gazette)
WHERE ($city IS NULL OR g.city = $city)
MATCH (g)-[:PUBLISHES]->(d:Document)
WHERE ($document IS NULL OR d.id = $document)
  AND ($after IS NULL OR d.id >= $after[0])
WITH DISTINCT d
ORDER BY d.id
CALL (d) {
  MATCH (d)-[:LISTS]->(p:Project)
  WHERE ($name IS NULL OR p.name CONTAINS $name)
    AND ($list IS NULL OR p.list CONTAINS $list)
    AND ($level IS NULL OR p.level = $level)
    AND ($stage IS NULL OR p.stage = $stage)
    AND ($category IS NULL OR $category IN p.category)
    AND ($document IS NULL OR p.documentId = $document)
    AND ($city IS NULL OR p.city = $city)
    AND ($after IS NULL OR d.id > $after[0] OR p.ordinal > $after[1] OR (p.ordinal = $after[1] AND p.id > $after[2]))
  RETURN p
  ORDER BY p.ordinal, p.id
  LIMIT $limit
}
WITH d, p
LIMIT $limit
RETURN [d.id, p.ordinal, p.id] AS key, p {.id, .name, .list, .number, .level, .stage, .category, .investment, .note, .documentId, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS node
