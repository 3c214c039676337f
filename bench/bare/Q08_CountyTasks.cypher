// Parameters: name, city. One row a task: those of the county's government by name, and those it has as one of all counties; and the number of both.
MATCH (c:County {name: $name})
WHERE c.city = $city
MATCH (c)<-[:GOVERNS]-(g:Department)
CALL (g) {
  MATCH (g)-[:RESPONSIBLE_FOR]->(:Task)
  RETURN count(*) AS named
}
CALL (g) {
  MATCH (g)<-[:INCLUDES]-(k:Department)-[:RESPONSIBLE_FOR]->(:Task)
  WHERE k.kind = 'COLLECTIVE'
  RETURN count(*) AS collective
}
CALL (g) {
  CALL (g) {
    MATCH (g)-[r:RESPONSIBLE_FOR]->(t:Task)
    RETURN true AS byName, r, t, null AS through
    ORDER BY t.documentId, t.ordinal
    LIMIT 101
    UNION ALL
    WITH g
    CALL (g) {
      MATCH (g)-[r:RESPONSIBLE_FOR]->(t:Task)
      RETURN r, t, null AS through
      UNION ALL
      MATCH (g)<-[:INCLUDES]-(k:Department)
      WHERE k.kind = 'COLLECTIVE'
      MATCH (k)-[r:RESPONSIBLE_FOR]->(t:Task)
      RETURN r, t, k.name AS through
    }
    RETURN false AS byName, r, t, through
    ORDER BY t.documentId, t.ordinal
    LIMIT 101
  }
  RETURN byName, r, t, through
}
MATCH (o:Document {id: t.documentId})
RETURN c.name AS county, c.code AS code, g.name AS government, named, collective, byName, r.role AS role, through, t.heading AS heading, o.number AS number
