// What a document rests on, to any depth up to five, with the way there.
// Parameters: number (文号, folded: 安政办字〔2022〕15号). Rows: depth, number, title, loaded.
MATCH (d:Document {number: $number})
MATCH p = (d)-[:CITES*1..5]->(cited:Document)
WHERE all(r IN relationships(p) WHERE r.relation = 'BASIS')
RETURN min(length(p)) AS depth, cited.number AS number, cited.title AS title, cited.loaded AS loaded
ORDER BY depth, number
