// ApprovalItem nodes by id.
// Parameters: ids.
// Rows: {id, node (its properties)}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:ApprovalItem {id: id})
RETURN id, n {.id, .name, .list, .number, .action, .documentId, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS node
