// Permits that each document lists, in printed order.
// Parameters: ids, name, actions, list, implementer, overseer, document, city (filter, each null or a value), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, node}, in order of key for each id.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[:LISTS]->(i:ApprovalItem)
  WHERE ($name IS NULL OR i.name CONTAINS $name)
    AND ($actions IS NULL OR i.action IN $actions)
    AND ($list IS NULL OR i.list CONTAINS $list)
    AND ($implementer IS NULL OR EXISTS { MATCH (i)<-[:IMPLEMENTS]-(q:Department) WHERE q.id = $implementer })
    AND ($overseer IS NULL OR EXISTS { MATCH (i)<-[:OVERSEES]-(q:Department) WHERE q.id = $overseer })
    AND ($document IS NULL OR i.documentId = $document)
    AND ($city IS NULL OR i.city = $city)
    AND ($after IS NULL OR i.ordinal > $after[0] OR (i.ordinal = $after[0] AND i.id > $after[1]))
  RETURN i
  ORDER BY i.ordinal, i.id
  LIMIT $limit
}
RETURN id, [i.ordinal, i.id] AS key, i {.id, .name, .list, .number, .action, .documentId, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS node
