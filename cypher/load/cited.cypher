// Makes sure that every document cited has a node. What is known of it is settled later.
// Parameters: rows [{id, name}].
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET d.loaded = false, d.name = row.name
SET d.stale = true
