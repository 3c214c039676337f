// Parameters: number. One row a post given or taken by the document, in printed order.
MATCH (d:Document {number: $number})
MATCH (d)<-[:PUBLISHES]-(g:Gazette)-[:NAMES]->(p:Person)-[r:HOLDS|LEFT]->(u)
WHERE r.document = d.id
RETURN type(r) AS action, p.name AS person, r.post AS post, u.name AS unit, r.date AS date, r.line AS line, r.quote AS quote
ORDER BY r.start
LIMIT 101
