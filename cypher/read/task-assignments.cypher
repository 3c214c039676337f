// Units responsible for each task, in printed order.
// Parameters: ids, roles (null or a list).
// Rows: {id, fact (properties of RESPONSIBLE_FOR), department, task (ids)}, at most 500 for each id.
UNWIND $ids AS id
MATCH (t:Task {id: id})
CALL (t) {
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(u:Department)
  WHERE ($roles IS NULL OR r.role IN $roles)
  RETURN r, u
  ORDER BY r.gazette, r.ordinal
  LIMIT 500
}
RETURN id, r {.role, .mention, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, u {.id, .name, .kind, .level, .city, .aliases, .aliasCounts} AS department, id AS task
