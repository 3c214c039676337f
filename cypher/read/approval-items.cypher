// Permits in order of document and place in it. A filter that names an implementer or overseer is department-implements or department-oversees.
// Parameters: name, actions, list, document, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key. Documents are taken in order and left as soon as the page is full.
MATCH (g:Gazette)
WHERE ($city IS NULL OR g.city = $city)
MATCH (g)-[:PUBLISHES]->(d:Document)
WHERE ($document IS NULL OR d.id = $document)
  AND ($after IS NULL OR d.id >= $after[0])
WITH DISTINCT d
ORDER BY d.id
CALL (d) {
  MATCH (d)-[:LISTS]->(i:ApprovalItem)
  WHERE ($name IS NULL OR i.name CONTAINS $name)
    AND ($actions IS NULL OR i.action IN $actions)
    AND ($list IS NULL OR i.list CONTAINS $list)
    AND ($document IS NULL OR i.documentId = $document)
    AND ($city IS NULL OR i.city = $city)
    AND ($after IS NULL OR d.id > $after[0] OR i.ordinal > $after[1] OR (i.ordinal = $after[1] AND i.id > $after[2]))
  RETURN i
  ORDER BY i.ordinal, i.id
  LIMIT $limit
}
WITH d, i
LIMIT $limit
RETURN [d.id, i.ordinal, i.id] AS key, i {.id, .name, .list, .number, .action, .documentId, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS node
