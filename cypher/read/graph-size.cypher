// Number of nodes of every kind that people ask about.
// Parameters: none.
// Rows: {kind (label), nodes}.
MATCH (n:Gazette) RETURN 'Gazette' AS kind, count(n) AS nodes
UNION ALL MATCH (n:Document) RETURN 'Document' AS kind, count(n) AS nodes
UNION ALL MATCH (n:Department) RETURN 'Department' AS kind, count(n) AS nodes
UNION ALL MATCH (n:Task) RETURN 'Task' AS kind, count(n) AS nodes
UNION ALL MATCH (n:Project) RETURN 'Project' AS kind, count(n) AS nodes
UNION ALL MATCH (n:County) RETURN 'County' AS kind, count(n) AS nodes
UNION ALL MATCH (n:Person) RETURN 'Person' AS kind, count(n) AS nodes
UNION ALL MATCH (n:ApprovalItem) RETURN 'ApprovalItem' AS kind, count(n) AS nodes
