// Where each task is printed.
// Parameters: ids.
// Rows: {id, fact (the evidence among its properties)}; an unknown id has none.
UNWIND $ids AS id
MATCH (n:Task {id: id})
RETURN id, n {.source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact
