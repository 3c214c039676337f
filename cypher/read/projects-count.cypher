// Number of rows of projects on all pages.
// Parameters: name, list, level, stage, category, document, city (filter, each null or a value).
// Rows: {total}, one.
MATCH (g:Gazette)
WHERE ($city IS NULL OR g.city = $city)
MATCH (p:Project {gazette: g.id})
WHERE ($name IS NULL OR p.name CONTAINS $name)
  AND ($list IS NULL OR p.list CONTAINS $list)
  AND ($level IS NULL OR p.level = $level)
  AND ($stage IS NULL OR p.stage = $stage)
  AND ($category IS NULL OR $category IN p.category)
  AND ($document IS NULL OR p.documentId = $document)
  AND ($city IS NULL OR p.city = $city)
RETURN count(*) AS total
