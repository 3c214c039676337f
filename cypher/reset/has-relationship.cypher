// Whether a relationship leaves a node of a label. Label stands for it.
// Parameters: none. Rows: found, at most one.
MATCH (:Label)-[r]->()
RETURN 1 AS found
LIMIT 1
