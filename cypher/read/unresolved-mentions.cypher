// Mentions that fit no unit or several, in order of gazette and place in it.
// Parameters: gazette, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, node}, in order of key.
MATCH (n:Gap)
WHERE n.kind = 'MENTION'
  AND ($gazette IS NULL OR n.gazette = $gazette)
  AND ($city IS NULL OR n.city = $city)
  AND ($after IS NULL OR n.gazette > $after[0] OR (n.gazette = $after[0] AND n.start > $after[1]) OR (n.gazette = $after[0] AND n.start = $after[1] AND n.id > $after[2]))
WITH n
ORDER BY n.gazette, n.start, n.id
LIMIT $limit
RETURN [n.gazette, n.start, n.id] AS key, properties(n) AS node
