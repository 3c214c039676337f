// Deletes some relationships that leave nodes of a label. Label stands for it.
// Parameters: count (most to delete). Rows: none.
MATCH (:Label)-[r]->()
WITH r LIMIT $count
DELETE r
