// The printed words behind each responsibility for a task: file, line, quote, headings, and the rule that read them.
// Parameters: task (id of a task). Rows: unit, role, source, line, quote, headings, rule.
MATCH (t:Task {id: $task})
MATCH (u:Department)-[r:RESPONSIBLE_FOR]->(t)
RETURN u.name AS unit, r.role AS role, r.source AS source, r.line AS line, r.quote AS quote, r.headings AS headings, r.rule AS rule
ORDER BY role, unit
