// What a unit carries, in which role, from which documents, due when. Put the name of your unit in.
// Parameters: name (canonical name of a unit). Rows: role, task, document, due.
MATCH (u:Department {name: $name})-[r:RESPONSIBLE_FOR]->(t:Task)<-[:ASSIGNS]-(d:Document)
OPTIONAL MATCH (t)-[due:DUE]->(:Deadline)
RETURN r.role AS role, t.name AS task, d.number AS document, collect(due.text) AS due
ORDER BY role, document, task
