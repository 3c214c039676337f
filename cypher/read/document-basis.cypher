// What documents rest on (BASIS citations), and what those rest on, and those again: a question that goes on asking has its next two answers already.
// Parameters: ids.
// Rows: {id, fact (properties of CITES), citing (id), cited}, in order of cited for each id; ids are those asked for and the documents up to two citations behind
//   them; one row with cited null for a document that rests on nothing.
UNWIND $ids AS asked
MATCH (d:Document {id: asked})
MATCH p = (d)-[:CITES*0..2]->(x:Document)
WHERE all(step IN relationships(p) WHERE step.relation = 'BASIS')
WITH DISTINCT x
OPTIONAL MATCH (x)-[r:CITES]->(o:Document)
WHERE r.relation = 'BASIS'
WITH x, r, o
ORDER BY x.id, o.id, r.gazette, r.ordinal
RETURN x.id AS id, r {.relation, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, x.id AS citing, CASE WHEN o IS NULL THEN null ELSE o {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} END AS cited
