// One step from some entities over the relationships that paths may take. ISSUED_BY, ADDRESSED_TO, INCLUDES and PUBLISHES are no part of paths: they connect everything.
// Parameters: ids (of any label).
// Rows: {id, to (id), hub}, in order of id and to; at most 3 000 for each id. What joins the two is read by path-facts, for the steps that are shown.
//   hub: a collective, a city's government, or a document or task that names more than 40 units or entries; a path may end there, not go on.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Department {id: id}) RETURN n
  UNION MATCH (n:Task {id: id}) RETURN n
  UNION MATCH (n:Document {id: id}) RETURN n
  UNION MATCH (n:Person {id: id}) RETURN n
  UNION MATCH (n:Project {id: id}) RETURN n
  UNION MATCH (n:County {id: id}) RETURN n
  UNION MATCH (n:ApprovalItem {id: id}) RETURN n
}
CALL (n) {
  MATCH (n)-[:RESPONSIBLE_FOR|ASSIGNS|CITES|LISTS|LOCATED_IN|BUILT_BY|MEMBER_OF|HOLDS|LEFT|IMPLEMENTS|OVERSEES|BASED_ON|PART_OF|GOVERNS|SUCCEEDED_BY]-(m)
  WITH DISTINCT m
  RETURN m
  ORDER BY m.id
  LIMIT 3000
}
RETURN id, m.id AS to,
  (m:Department AND (m.kind = 'COLLECTIVE' OR (m.kind = 'GOVERNMENT' AND m.level <> 'COUNTY' AND m.level <> 'TOWNSHIP')))
    OR (m:Document AND COUNT { (m)-[:ASSIGNS|LISTS]->() } > 40)
    OR (m:Task AND COUNT { (m)<-[:RESPONSIBLE_FOR]-(:Department) } > 40) AS hub
