// Parameters: number. The document, who cites it and orders what, and what it rests on, ten citations deep.
MATCH (o:Document {number: $number})
CALL (o) {
  MATCH (o)<-[r:CITES]-(c:Document)
  WITH r, c
  ORDER BY c.id
  LIMIT 21
  CALL (c) {
    MATCH (c)-[:ASSIGNS]->(t:Task)
    RETURN count(*) AS tasks
  }
  CALL (c) {
    MATCH (c)-[:ASSIGNS]->(t:Task)
    WITH t
    ORDER BY t.ordinal
    LIMIT 3
    RETURN collect(t.heading) AS headings
  }
  RETURN collect([r.relation, c.number, c.title, tasks, headings, r.line, r.quote]) AS citedBy
}
CALL (o) {
  MATCH p = (o)-[:CITES*1..10]->(c:Document)
  WHERE all(r IN relationships(p) WHERE r.relation = 'BASIS')
  WITH c, min(length(p)) AS depth
  ORDER BY depth
  RETURN collect([depth, c.number, c.title, c.loaded]) AS restsOn
}
RETURN o.title AS title, o.loaded AS loaded, citedBy, restsOn
