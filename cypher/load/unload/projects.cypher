// Takes out the gazette's projects.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (n:Project {gazette: $gazette})
DETACH DELETE n
