// One step of what documents rest on: their BASIS citations, at most 200 for each.
// Parameters: ids.
// Rows: {id, fact (properties of CITES), citing, cited (ids)}, in order of cited.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)-[r:CITES]->(o:Document)
  WHERE r.relation = 'BASIS'
  RETURN r, o
  ORDER BY o.id, r.gazette, r.ordinal
  LIMIT 200
}
RETURN id, properties(r) AS fact, id AS citing, o.id AS cited
