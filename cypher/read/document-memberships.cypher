// Memberships that each document announces, in printed order. Its gazette names the members: the way to them.
// Parameters: ids, after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact, group, member}, in order of key for each id.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)<-[:PUBLISHES]-(:Gazette)-[:NAMES]->(m)-[r:MEMBER_OF]->(g:Department)
  WHERE r.document = d.id
    AND ($after IS NULL OR r.gazette > $after[0] OR (r.gazette = $after[0] AND r.ordinal > $after[1]) OR (r.gazette = $after[0] AND r.ordinal = $after[1] AND m.id > $after[2]))
  RETURN DISTINCT r, m, g
  ORDER BY r.gazette, r.ordinal, m.id
  LIMIT $limit
}
RETURN id, [r.gazette, r.ordinal, m.id] AS key, r {.role, .title, .document, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, g {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS group, m {.id, .name, .kind, .level, .city, .aliases, .aliasCounts, .titles} AS member
