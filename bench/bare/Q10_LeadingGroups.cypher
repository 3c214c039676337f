// Parameters: person, city. One row a group that the person sits in: the person's part in it, the document that says so, all its members.
MATCH (p:Person {name: $person})
WHERE p.city = $city
CALL (p) {
  MATCH (p)-[r:MEMBER_OF]->(g:Department)
  RETURN r, g
  ORDER BY g.id
  LIMIT 51
}
MATCH (o:Document {id: r.document})
CALL (g) {
  MATCH (g)<-[s:MEMBER_OF]-(m)
  WITH s, m
  ORDER BY s.gazette, s.ordinal
  LIMIT 101
  RETURN collect([s.role, m.name]) AS members
}
RETURN p.name AS person, p.titles AS titles, r.role AS role, r.title AS title, g.name AS group, members, o.number AS number
