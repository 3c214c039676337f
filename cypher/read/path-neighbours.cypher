// One step from some entities over the relationships that paths may take. ISSUED_BY, ADDRESSED_TO, INCLUDES and PUBLISHES are no part of paths: they connect everything.
// Parameters: departments, tasks, documents, people, projects, counties, approvalItems (ids, by label: one of an unknown label would be sought under each).
// Rows: {id, to (id), hub}, in order of to for each id, at most 3 000. What joins the two is read by path-facts, for the steps that are shown.
//   hub: a collective, a city's government, or a document or task that names more than 40 units or entries; a path may end there, not go on.
CALL () {
  UNWIND $departments AS id
  MATCH (n:Department {id: id})
  RETURN id, n
  UNION ALL
  UNWIND $tasks AS id
  MATCH (n:Task {id: id})
  RETURN id, n
  UNION ALL
  UNWIND $documents AS id
  MATCH (n:Document {id: id})
  RETURN id, n
  UNION ALL
  UNWIND $people AS id
  MATCH (n:Person {id: id})
  RETURN id, n
  UNION ALL
  UNWIND $projects AS id
  MATCH (n:Project {id: id})
  RETURN id, n
  UNION ALL
  UNWIND $counties AS id
  MATCH (n:County {id: id})
  RETURN id, n
  UNION ALL
  UNWIND $approvalItems AS id
  MATCH (n:ApprovalItem {id: id})
  RETURN id, n
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
    OR (m:Task AND COUNT { (m)<-[:RESPONSIBLE_FOR]-() } > 40) AS hub
