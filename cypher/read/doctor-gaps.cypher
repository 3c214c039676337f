// Mentions that fit no unit or several (MENTION), and those that only a weak rule named (WEAK), for the doctor. A whole-graph read.
// Parameters: none. Rows: kind, mention, city, candidates, rule.
MATCH (n:Gap)
WHERE n.kind IN ['MENTION', 'WEAK']
RETURN n.kind AS kind, n.mention AS mention, n.city AS city, n.candidates AS candidates, n.rule AS rule
ORDER BY mention, city
