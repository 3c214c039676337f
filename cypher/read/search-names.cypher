// Names of units, people, counties and projects, to be compared by their pinyin.
// Parameters: labels (of the kinds wanted), city (null or a full name).
// Rows: {id, name, names (the names it goes by)}.
MATCH (n:Department)
WHERE 'Department' IN $labels
  AND ($city IS NULL OR n.city = $city)
RETURN n.id AS id, n.name AS name, [n.name] + coalesce(n.aliases, []) AS names
UNION ALL
MATCH (n:Person)
WHERE 'Person' IN $labels
  AND ($city IS NULL OR n.city = $city)
RETURN n.id AS id, n.name AS name, [n.name] AS names
UNION ALL
MATCH (n:County)
WHERE 'County' IN $labels
  AND ($city IS NULL OR n.city = $city)
RETURN n.id AS id, n.name AS name, [n.name] AS names
UNION ALL
MATCH (n:Project)
WHERE 'Project' IN $labels
  AND ($city IS NULL OR n.city = $city)
RETURN n.id AS id, n.name AS name, [n.name] AS names
