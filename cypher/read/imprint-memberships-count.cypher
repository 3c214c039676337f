// Number of rows of imprint-memberships on all pages, for each gazette.
// Parameters: ids (of gazettes).
// Rows: {id, total}.
UNWIND $ids AS id
MATCH (g:Gazette {id: id})
MATCH (g)-[:NAMES]->(m)-[r:MEMBER_OF]->(:Department)
WHERE r.document IS NULL AND r.gazette = g.id
RETURN id, count(DISTINCT r) AS total
