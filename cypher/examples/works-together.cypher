// Which units share most tasks with a unit.
// Parameters: name (canonical name of a unit). Rows: unit, tasks.
MATCH (u:Department {name: $name})-[:RESPONSIBLE_FOR]->(t:Task)
MATCH (other:Department)-[:RESPONSIBLE_FOR]->(t)
WHERE other.name <> u.name
RETURN other.name AS unit, count(DISTINCT t) AS tasks
ORDER BY tasks DESC, unit
LIMIT 20
