// Search without an index, for words of one character, which full-text indexes of bigrams do not find.
// Parameters: words (list of lists: each word in the forms it may be printed in), labels (of the kinds wanted), city (null or a full name), k (rows per kind).
// Rows: {id, name, score (0), named (every word stands in the name, an alias or the number)}.
MATCH (n:Gazette)
WHERE 'Gazette' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
ORDER BY named DESC, n.id
LIMIT $k
RETURN n.id AS id, n.name AS name, 0.0 AS score, named
UNION ALL
MATCH (n:Document)
WHERE 'Document' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '')) CONTAINS form)))
WITH n, all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '')) CONTAINS form)) AS named
ORDER BY named DESC, n.id
LIMIT $k
RETURN n.id AS id, n.name AS name, 0.0 AS score, named
UNION ALL
MATCH (n:Department)
WHERE 'Department' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (all(word IN $words WHERE any(form IN word WHERE n.search CONTAINS form)))
WITH n, all(word IN $words WHERE any(form IN word WHERE n.search CONTAINS form)) AS named
ORDER BY named DESC, n.id
LIMIT $k
RETURN n.id AS id, n.name AS name, 0.0 AS score, named
UNION ALL
MATCH (n:Task)
WHERE 'Task' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) OR all(word IN $words WHERE any(form IN word WHERE n.text CONTAINS form)))
WITH n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
ORDER BY named DESC, n.id
LIMIT $k
RETURN n.id AS id, n.name AS name, 0.0 AS score, named
UNION ALL
MATCH (n:Project)
WHERE 'Project' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
ORDER BY named DESC, n.id
LIMIT $k
RETURN n.id AS id, n.name AS name, 0.0 AS score, named
UNION ALL
MATCH (n:County)
WHERE 'County' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
ORDER BY named DESC, n.id
LIMIT $k
RETURN n.id AS id, n.name AS name, 0.0 AS score, named
UNION ALL
MATCH (n:Person)
WHERE 'Person' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
ORDER BY named DESC, n.id
LIMIT $k
RETURN n.id AS id, n.name AS name, 0.0 AS score, named
UNION ALL
MATCH (n:ApprovalItem)
WHERE 'ApprovalItem' IN $labels
  AND ($city IS NULL OR n.city = $city)
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
ORDER BY named DESC, n.id
LIMIT $k
RETURN n.id AS id, n.name AS name, 0.0 AS score, named
