// Memberships that the imprint of each gazette announces: those who make it, in printed order.
// Parameters: ids (of gazettes), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact, group, member}, in order of key for each id.
UNWIND $ids AS id
MATCH (g:Gazette {id: id})
CALL (g) {
  MATCH (g)-[:NAMES]->(m)-[r:MEMBER_OF]->(u:Department)
  WHERE r.document IS NULL AND r.gazette = g.id
    AND ($after IS NULL OR r.ordinal > $after[0] OR (r.ordinal = $after[0] AND m.id > $after[1]))
  RETURN DISTINCT r, m, u
  ORDER BY r.ordinal, m.id
  LIMIT $limit
}
RETURN id, [r.ordinal, m.id] AS key, r {.role, .title, .document, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, u {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS group, m {.id, .name, .kind, .level, .city, .aliases, .aliasCounts, .titles} AS member
