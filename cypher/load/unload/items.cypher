// Takes out the gazette's approval items.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (n:ApprovalItem {gazette: $gazette})
DETACH DELETE n
