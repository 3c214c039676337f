// What falls due between two days, and for whom.
// Parameters: from, to (ISO dates). Rows: date, text, task, units.
MATCH (l:Deadline)
WHERE l.date >= $from AND l.date <= $to
MATCH (t:Task)-[due:DUE]->(l)
OPTIONAL MATCH (u:Department)-[:RESPONSIBLE_FOR]->(t)
RETURN l.date AS date, due.text AS text, t.name AS task, collect(u.name) AS units
ORDER BY date, task
