// Number of rows of department-oversees on all pages.
// Parameters: ids, name, actions, list, implementer, overseer, document, city (filter, each null or a value).
// Rows: {id, total}; a parent without rows is absent.
UNWIND $ids AS id
MATCH (u:Department {id: id})
MATCH (u)-[:OVERSEES]->(i:ApprovalItem)
WHERE ($name IS NULL OR i.name CONTAINS $name)
  AND ($actions IS NULL OR i.action IN $actions)
  AND ($list IS NULL OR i.list CONTAINS $list)
  AND ($implementer IS NULL OR EXISTS { MATCH (i)<-[:IMPLEMENTS]-(q:Department) WHERE q.id = $implementer })
  AND ($overseer IS NULL OR EXISTS { MATCH (i)<-[:OVERSEES]-(q:Department) WHERE q.id = $overseer })
  AND ($document IS NULL OR i.documentId = $document)
  AND ($city IS NULL OR i.city = $city)
RETURN id, count(DISTINCT i) AS total
