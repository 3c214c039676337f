// A rule that read none of the loaded gazettes is forgotten.
// Parameters: none. Rows: none.
MATCH (n:Rule {stale: true})
WHERE NOT EXISTS { MATCH (n)<-[:READ_WITH]-(:Gazette) }
DELETE n
