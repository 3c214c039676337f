// What joins two neighbours on a path: of several facts the one that is printed first.
// Parameters: ids (of steps: {id, from, to}, with the ids of the two entities).
// Rows: {id, type, source (id of where the relationship begins), fact (its properties)}, one for each step.
UNWIND $ids AS step
CALL (step) {
  MATCH (n:Department {id: step.from}) RETURN n
  UNION MATCH (n:Task {id: step.from}) RETURN n
  UNION MATCH (n:Document {id: step.from}) RETURN n
  UNION MATCH (n:Person {id: step.from}) RETURN n
  UNION MATCH (n:Project {id: step.from}) RETURN n
  UNION MATCH (n:County {id: step.from}) RETURN n
  UNION MATCH (n:ApprovalItem {id: step.from}) RETURN n
}
CALL (n, step) {
  MATCH (n)-[r:RESPONSIBLE_FOR|ASSIGNS|CITES|LISTS|LOCATED_IN|BUILT_BY|MEMBER_OF|HOLDS|LEFT|IMPLEMENTS|OVERSEES|BASED_ON|PART_OF|GOVERNS|SUCCEEDED_BY]-(m)
  WHERE m.id = step.to
  RETURN r
  ORDER BY r.gazette, r.start, r.ordinal, type(r)
  LIMIT 1
}
RETURN step.id AS id, type(r) AS type, startNode(r).id AS source, properties(r) AS fact
