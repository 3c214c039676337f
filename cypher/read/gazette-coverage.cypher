// Counts of what each gazette says.
// Parameters: ids.
// Rows: {id, documents, tasks, assignments, unresolved}.
UNWIND $ids AS id
MATCH (g:Gazette {id: id})
CALL (g) {
  MATCH (g)-[:PUBLISHES]->(d:Document)
  RETURN count(DISTINCT d) AS documents
}
CALL (g) {
  MATCH (t:Task {gazette: g.id})
  RETURN count(t) AS tasks, sum(COUNT { (t)<-[:RESPONSIBLE_FOR]-(:Department) }) AS assignments
}
CALL (g) {
  MATCH (g)-[:LEFT_UNREAD]->(n:Gap)
  WHERE n.kind = 'MENTION'
  RETURN count(n) AS unresolved
}
RETURN id, documents, tasks, assignments, unresolved
