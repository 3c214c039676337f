// Whether there is a node of a label. Label stands for it.
// Parameters: none. Rows: found, at most one.
MATCH (:Label)
RETURN 1 AS found
LIMIT 1
