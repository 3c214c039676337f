// Full-text search of the embedded engine, index by index.
// Parameters: query (in the engine's syntax), words (list of lists: each word in the forms it may be printed in), exact (true: every word must stand in the name or the text),
//   labels (of the kinds wanted), city (null or a full name), k (candidates per index).
// Rows: {id, name, score (exact: more for shorter texts, the same from every engine; else the engine's), named (every word stands in the name, an alias or the number)}; an entity may come twice.
CALL grafeo.search.text('Gazette', 'name', $query, $k) YIELD node_id, score
MATCH (n:Gazette)
WHERE id(n) = node_id
  AND 'Gazette' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.name)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('Document', 'name', $query, $k) YIELD node_id, score
MATCH (n:Document)
WHERE id(n) = node_id
  AND 'Document' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '')) CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.name)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '')) CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('Document', 'number', $query, $k) YIELD node_id, score
MATCH (n:Document)
WHERE id(n) = node_id
  AND 'Document' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '')) CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.name)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '')) CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('Department', 'search', $query, $k) YIELD node_id, score
MATCH (n:Department)
WHERE id(n) = node_id
  AND 'Department' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE n.search CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.name)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE n.search CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('Task', 'name', $query, $k) YIELD node_id, score
MATCH (n:Task)
WHERE id(n) = node_id
  AND 'Task' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) OR all(word IN $words WHERE any(form IN word WHERE n.text CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.text)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('Task', 'text', $query, $k) YIELD node_id, score
MATCH (n:Task)
WHERE id(n) = node_id
  AND 'Task' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) OR all(word IN $words WHERE any(form IN word WHERE n.text CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.text)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('Project', 'name', $query, $k) YIELD node_id, score
MATCH (n:Project)
WHERE id(n) = node_id
  AND 'Project' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.name)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('County', 'name', $query, $k) YIELD node_id, score
MATCH (n:County)
WHERE id(n) = node_id
  AND 'County' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.name)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('Person', 'name', $query, $k) YIELD node_id, score
MATCH (n:Person)
WHERE id(n) = node_id
  AND 'Person' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.name)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
UNION ALL
CALL grafeo.search.text('ApprovalItem', 'name', $query, $k) YIELD node_id, score
MATCH (n:ApprovalItem)
WHERE id(n) = node_id
  AND 'ApprovalItem' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (NOT $exact OR all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(n.name)) ELSE score END AS score, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
