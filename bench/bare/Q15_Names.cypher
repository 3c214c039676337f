// Parameters: name, city. The unit with the names it goes by, and the mentions that could not be resolved.
MATCH (:Alias {text: $name})<-[:CALLED]-(d:Department)
WHERE d.city = $city
CALL () {
  MATCH (g:Gazette {city: $city})-[:LEFT_UNREAD]->(n:Gap)
  WHERE n.kind = 'MENTION'
  WITH n
  ORDER BY n.gazette, n.start
  WITH collect([n.mention, n.candidates, n.source, n.line]) AS found
  RETURN size(found) AS total, found[0..51] AS mentions
}
RETURN d.name AS name, d.kind AS kind, d.level AS level, d.aliases AS aliases, d.aliasCounts AS counts, total, mentions
