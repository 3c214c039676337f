// Parameters: department, gazettes. One row an assignment of the unit in the two gazettes; which of them are the same is found by comparing their words.
MATCH (u:Department {id: $department})
MATCH (u)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE t.gazette IN $gazettes
MATCH (o:Document {id: t.documentId})
RETURN r.role AS role, t.gazette AS gazette, t.heading AS heading, t.text AS text, o.number AS number
ORDER BY t.documentId, t.ordinal
