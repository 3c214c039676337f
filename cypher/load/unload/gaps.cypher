// Takes out the gazette's gaps.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (n:Gap {gazette: $gazette})
DETACH DELETE n
