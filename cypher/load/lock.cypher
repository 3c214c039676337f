// Takes the one lock that every load holds until it commits: loads wait for one another, so that none reads half of another's shared nodes.
// Parameters: none. Rows: none.
MERGE (m:Model {id: 'Model:zhengtu'})
SET m.version = 1
