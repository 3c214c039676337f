// What documents rest on (BASIS citations), and what those rest on, and those again: a question that goes on asking has its next two answers already.
// Parameters: ids.
// Rows: {id, fact (properties of CITES), citing (id), cited}, in order of cited for each id; ids are those asked for and the documents up to two citations behind
//   them, at most 200 rows for each; one row with cited null for a document that rests on nothing.
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH p = (d)-[:CITES*0..2]->(x:Document)
WHERE all(step IN relationships(p) WHERE step.relation = 'BASIS')
WITH DISTINCT x
CALL (x) {
  MATCH (x)-[r:CITES]->(o:Document)
  WHERE r.relation = 'BASIS'
  WITH r, o
  ORDER BY o.id, r.gazette, r.ordinal
  LIMIT 200
  RETURN collect({fact: r {.relation, .source, .gazette, .start, .end, .line, .quote, .rule, .headings}, cited: o {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette}}) AS found
}
UNWIND CASE WHEN size(found) = 0 THEN [{fact: null, cited: null}] ELSE found END AS one
RETURN x.id AS id, one.fact AS fact, x.id AS citing, one.cited AS cited
