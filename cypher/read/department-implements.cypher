// Permits that each unit handles, in order of document and place in it.
// Parameters: ids, name, actions, list, implementer, overseer, document, city (filter, each null or a value), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, node}, in order of key for each id.
UNWIND $ids AS id
MATCH (u:Department {id: id})
CALL (u) {
  MATCH (u)-[:IMPLEMENTS]->(i:ApprovalItem)
  WHERE ($name IS NULL OR i.name CONTAINS $name)
    AND ($actions IS NULL OR i.action IN $actions)
    AND ($list IS NULL OR i.list CONTAINS $list)
    AND ($implementer IS NULL OR EXISTS { MATCH (i)<-[:IMPLEMENTS]-(q:Department) WHERE q.id = $implementer })
    AND ($overseer IS NULL OR EXISTS { MATCH (i)<-[:OVERSEES]-(q:Department) WHERE q.id = $overseer })
    AND ($document IS NULL OR i.documentId = $document)
    AND ($city IS NULL OR i.city = $city)
    AND ($after IS NULL OR i.documentId > $after[0] OR (i.documentId = $after[0] AND i.ordinal > $after[1]) OR (i.documentId = $after[0] AND i.ordinal = $after[1] AND i.id > $after[2]))
  RETURN DISTINCT i
  ORDER BY i.documentId, i.ordinal, i.id
  LIMIT $limit
}
RETURN id, [i.documentId, i.ordinal, i.id] AS key, i {.id, .name, .list, .number, .action, .documentId, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS node
