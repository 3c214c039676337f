// Parameters: query, city. One row a hit in what one city's gazettes say, names before text; and the number of all.
CALL () {
  MATCH (n:Department {city: $city})
  WHERE n.search CONTAINS $query
  RETURN n, true AS named
  UNION ALL
  MATCH (g:Gazette {city: $city})-[:PUBLISHES]->(n:Document)
  WHERE n.name CONTAINS $query
  RETURN DISTINCT n, true AS named
  UNION ALL
  MATCH (g:Gazette {city: $city})
  MATCH (n:Task {gazette: g.id})
  WHERE n.name CONTAINS $query OR n.text CONTAINS $query
  RETURN n, n.name CONTAINS $query AS named
  UNION ALL
  MATCH (g:Gazette {city: $city})
  MATCH (n:Project {gazette: g.id})
  WHERE n.name CONTAINS $query
  RETURN n, true AS named
  UNION ALL
  MATCH (g:Gazette {city: $city})
  MATCH (n:ApprovalItem {gazette: g.id})
  WHERE n.name CONTAINS $query
  RETURN n, true AS named
  UNION ALL
  MATCH (g:Gazette {city: $city})-[:NAMES]->(n:Person)
  WHERE n.name CONTAINS $query
  RETURN DISTINCT n, true AS named
  UNION ALL
  MATCH (g:Gazette {city: $city})-[:NAMES]->(n:County)
  WHERE n.name CONTAINS $query
  RETURN DISTINCT n, true AS named
}
WITH n, named
ORDER BY named DESC, size(n.name), n.id
WITH collect([n.id, n.name, labels(n), named, n.text]) AS found
RETURN size(found) AS total, found[0..21] AS hits
