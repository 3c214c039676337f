// Posts given to and taken from each person, in order of date and place.
// Parameters: ids, after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact (properties of HOLDS or LEFT), action, person, department (ids; department null where the unit is open)}, in order of key for each id.
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)-[r:HOLDS|LEFT]->(o)
  WHERE ($after IS NULL OR coalesce(r.date, '') > $after[0] OR (coalesce(r.date, '') = $after[0] AND r.gazette > $after[1]) OR (coalesce(r.date, '') = $after[0] AND r.gazette = $after[1] AND r.start > $after[2]) OR (coalesce(r.date, '') = $after[0] AND r.gazette = $after[1] AND r.start = $after[2] AND r.ordinal > $after[3]) OR (coalesce(r.date, '') = $after[0] AND r.gazette = $after[1] AND r.start = $after[2] AND r.ordinal = $after[3] AND type(r) > $after[4]))
  RETURN DISTINCT r, o
  ORDER BY coalesce(r.date, ''), r.gazette, r.start, r.ordinal, type(r)
  LIMIT $limit
}
RETURN id, [coalesce(r.date, ''), r.gazette, r.start, r.ordinal, type(r)] AS key, r {.post, .date, .document, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, CASE type(r) WHEN 'LEFT' THEN 'REMOVE' ELSE 'APPOINT' END AS action, id AS person, CASE WHEN o:Department THEN o.id ELSE null END AS department
