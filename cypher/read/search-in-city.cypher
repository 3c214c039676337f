// Search among what the gazettes of one city say: few enough to look at each, so nothing is lost behind the best of other cities.
// Parameters: words (list of lists: each word in the forms it may be printed in), labels (of the kinds wanted), city (a full name).
// Rows: {id, name, score (more for shorter texts), named (every word stands in the name, an alias or the number)}.
MATCH (n:Gazette {city: $city})
WHERE 'Gazette' IN $labels
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH DISTINCT n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
RETURN n.id AS id, n.name AS name, 10.0 / (10 + size(n.name)) AS score, named
UNION ALL
MATCH (g:Gazette {city: $city})
MATCH (g)-[:PUBLISHES]->(n:Document)
WHERE 'Document' IN $labels
  AND (all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '')) CONTAINS form)))
WITH DISTINCT n, all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '')) CONTAINS form)) AS named
RETURN n.id AS id, n.name AS name, 10.0 / (10 + size(n.name)) AS score, named
UNION ALL
MATCH (n:Department {city: $city})
WHERE 'Department' IN $labels
  AND (all(word IN $words WHERE any(form IN word WHERE n.search CONTAINS form)))
WITH DISTINCT n, all(word IN $words WHERE any(form IN word WHERE n.search CONTAINS form)) AS named
RETURN n.id AS id, n.name AS name, 10.0 / (10 + size(n.name)) AS score, named
UNION ALL
MATCH (g:Gazette {city: $city})
MATCH (n:Task {gazette: g.id})
WHERE 'Task' IN $labels
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) OR all(word IN $words WHERE any(form IN word WHERE n.text CONTAINS form)))
WITH DISTINCT n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
RETURN n.id AS id, n.name AS name, 10.0 / (10 + size(n.text)) AS score, named
UNION ALL
MATCH (g:Gazette {city: $city})
MATCH (n:Project {gazette: g.id})
WHERE 'Project' IN $labels
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH DISTINCT n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
RETURN n.id AS id, n.name AS name, 10.0 / (10 + size(n.name)) AS score, named
UNION ALL
MATCH (g:Gazette {city: $city})
MATCH (g)-[:NAMES]->(n:County)
WHERE 'County' IN $labels
  AND n.city = $city
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH DISTINCT n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
RETURN n.id AS id, n.name AS name, 10.0 / (10 + size(n.name)) AS score, named
UNION ALL
MATCH (g:Gazette {city: $city})
MATCH (g)-[:NAMES]->(n:Person)
WHERE 'Person' IN $labels
  AND n.city = $city
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH DISTINCT n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
RETURN n.id AS id, n.name AS name, 10.0 / (10 + size(n.name)) AS score, named
UNION ALL
MATCH (g:Gazette {city: $city})
MATCH (n:ApprovalItem {gazette: g.id})
WHERE 'ApprovalItem' IN $labels
  AND (all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)))
WITH DISTINCT n, all(word IN $words WHERE any(form IN word WHERE n.name CONTAINS form)) AS named
RETURN n.id AS id, n.name AS name, 10.0 / (10 + size(n.name)) AS score, named
