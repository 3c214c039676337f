// Gives units that changed their names: the canonical one and every printed form. What people write is looked up here.
// Parameters: none. Rows: none.
MATCH (d:Department {stale: true})
UNWIND [d.name] + [alias IN d.aliases WHERE alias <> d.name] AS text
MERGE (a:Alias {text: text})
ON CREATE SET a.id = 'Alias:' + text
CREATE (d)-[:CALLED]->(a)
