// Takes out the gazette with all its relationships.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (g:Gazette {id: $gazette})
DETACH DELETE g
