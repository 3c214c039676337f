// What is known of a document from this gazette's citations is to be gathered anew.
// Parameters: gazette (id of the gazette). Rows: none.
MATCH (d:Document {stale: true})
WHERE d.saidBy = $gazette
SET d.unsaid = true
