// Who sits in each coordinating body, in order of gazette and place in it.
// Parameters: ids, after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact, group, member}, in order of key for each id.
UNWIND $ids AS id
MATCH (d:Department {id: id})
CALL (d) {
  MATCH (d)<-[r:MEMBER_OF]-(m)
  WHERE ($after IS NULL OR r.gazette > $after[0] OR (r.gazette = $after[0] AND r.ordinal > $after[1]) OR (r.gazette = $after[0] AND r.ordinal = $after[1] AND m.id > $after[2]))
  RETURN r, m
  ORDER BY r.gazette, r.ordinal, m.id
  LIMIT $limit
}
RETURN id, [r.gazette, r.ordinal, m.id] AS key, r {.role, .title, .document, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, id AS group, m {.id, .name, .kind, .level, .city, .aliases, .aliasCounts, .titles} AS member
