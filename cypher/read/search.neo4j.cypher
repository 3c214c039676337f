// Full-text search of Neo4j over its one index.
// Parameters: query (in the engine's syntax), words (list of lists: each word in the forms it may be printed in), exact (true: every word must stand in the name or the text),
//   labels (of the kinds wanted), city (null or a full name), k (candidates per index).
// Rows: {id, name, score (exact: more for shorter texts, the same from every engine; else the engine's), named (every word stands in the name, an alias or the number)}; an entity may come twice.
CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: $k}) YIELD node AS n, score
WHERE head(labels(n)) IN $labels
  AND ($city IS NULL OR n.city = $city)
WITH n, score,
  all(word IN $words WHERE any(form IN word WHERE (coalesce(n.name, '') + ' ' + coalesce(n.number, '') + ' ' + coalesce(n.search, '')) CONTAINS form)) AS named
WHERE NOT $exact OR named OR all(word IN $words WHERE any(form IN word WHERE coalesce(n.text, '') CONTAINS form))
RETURN n.id AS id, n.name AS name, CASE WHEN $exact THEN 10.0 / (10 + size(coalesce(n.text, n.name))) ELSE score END AS score, named
