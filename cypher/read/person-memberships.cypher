// Coordinating bodies that each person sits in, in order of name and place.
// Parameters: ids, after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact, group, member}, in order of key for each id.
UNWIND $ids AS id
MATCH (m:Person {id: id})
CALL (m) {
  MATCH (m)-[r:MEMBER_OF]->(g:Department)
  WHERE ($after IS NULL OR g.id > $after[0] OR (g.id = $after[0] AND r.gazette > $after[1]) OR (g.id = $after[0] AND r.gazette = $after[1] AND r.ordinal > $after[2]))
  RETURN r, g
  ORDER BY g.id, r.gazette, r.ordinal
  LIMIT $limit
}
RETURN id, [g.id, r.gazette, r.ordinal] AS key, r {.role, .title, .document, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, g {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS group, id AS member
