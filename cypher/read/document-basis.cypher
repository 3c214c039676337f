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
RETURN id, r {.relation, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, id AS citing, o {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} AS cited
