// Posts that each document gives and takes, in printed order. Its gazette names the people: the way to them.
// Parameters: ids, after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact (properties of HOLDS or LEFT), action, person, department (ids; department null where the unit is open)}, in order of key for each id.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)<-[:PUBLISHES]-(:Gazette)-[:NAMES]->(p:Person)-[r:HOLDS|LEFT]->(o)
  WHERE r.document = d.id
    AND ($after IS NULL OR r.gazette > $after[0] OR (r.gazette = $after[0] AND r.start > $after[1]) OR (r.gazette = $after[0] AND r.start = $after[1] AND r.ordinal > $after[2]) OR (r.gazette = $after[0] AND r.start = $after[1] AND r.ordinal = $after[2] AND type(r) > $after[3]))
  RETURN DISTINCT r, o, p
  ORDER BY r.gazette, r.start, r.ordinal, type(r)
  LIMIT $limit
}
RETURN id, [r.gazette, r.start, r.ordinal, type(r)] AS key, r {.post, .date, .document, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, CASE type(r) WHEN 'LEFT' THEN 'REMOVE' ELSE 'APPOINT' END AS action, p {.id, .name, .city, .titles} AS person, CASE WHEN o:Department THEN o.id ELSE null END AS department
