// Time limits of each task, in order of date, recurring ones last.
// Parameters: ids.
// Rows: {id, fact (properties of DUE), task (id)}, at most 100 for each id.
UNWIND $ids AS id
MATCH (t:Task {id: id})
CALL (t) {
  MATCH (t)-[u:DUE]->(:Deadline)
  RETURN u
  ORDER BY coalesce(u.date, '~'), u.ordinal
  LIMIT 100
}
RETURN id, u {.text, .date, .precision, .recurs, .effective, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, id AS task
