// Number of rows of approval-items on all pages.
// Parameters: name, actions, list, document, city (filter, each null or a value).
// Rows: {total}, one.
MATCH (g:Gazette)
WHERE ($city IS NULL OR g.city = $city)
MATCH (i:ApprovalItem {gazette: g.id})
WHERE ($name IS NULL OR i.name CONTAINS $name)
  AND ($actions IS NULL OR i.action IN $actions)
  AND ($list IS NULL OR i.list CONTAINS $list)
  AND ($document IS NULL OR i.documentId = $document)
  AND ($city IS NULL OR i.city = $city)
RETURN count(*) AS total
