// Documents that name each document, in order of id and place.
// Parameters: ids, relations (null or a list), after (the key of the last row seen, or null), limit (per parent).
// Rows: {id, key, fact, citing, cited}, in order of key for each id.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)<-[r:CITES]-(o:Document)
  WHERE ($relations IS NULL OR r.relation IN $relations)
    AND ($after IS NULL OR o.id > $after[0] OR (o.id = $after[0] AND r.gazette > $after[1]) OR (o.id = $after[0] AND r.gazette = $after[1] AND r.ordinal > $after[2]))
  RETURN r, o
  ORDER BY o.id, r.gazette, r.ordinal
  LIMIT $limit
}
RETURN id, [o.id, r.gazette, r.ordinal] AS key, r {.relation, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, o {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} AS citing, id AS cited
