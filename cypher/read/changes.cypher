// Assignments of a unit in some gazettes, with what their tasks say.
// Parameters: department (id), gazettes (ids), limit.
// Rows: {fact (properties of RESPONSIBLE_FOR), department, task, document, gazette (ids), heading, text}, in order of document and place in it.
MATCH (u:Department {id: $department})
MATCH (u)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE t.gazette IN $gazettes
MATCH (o:Document {id: t.documentId})
RETURN r {.role, .mention, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, u.id AS department, t {.id, .name, .kind, .heading, .path, .text, .ordinal, .documentId} AS task, o {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} AS document, t.gazette AS gazette, t.heading AS heading, t.text AS text
ORDER BY t.documentId, t.ordinal, r.gazette, r.ordinal
LIMIT $limit
