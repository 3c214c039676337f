// How many nodes of one kind there are. `Entity` stands for the label and is put in by the caller: Cypher takes no label as a parameter.
// Parameters: none. Rows: count.
MATCH (n:Entity)
RETURN count(n) AS count
