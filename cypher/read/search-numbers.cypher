// Documents by a part of their number, as people quote it: 51号, 〔2022〕51号.
// Parameters: number (folded), city (null or a full name), k.
// Rows: {id, name, score (1 where the number ends with what was asked, at its border; else 0), named (true)}.
MATCH (d:Document)
WHERE d.number CONTAINS $number
  AND ($city IS NULL OR d.city = $city)
RETURN d.id AS id, d.name AS name, CASE WHEN d.number = $number OR d.number ENDS WITH '〕' + $number THEN 1.0 ELSE 0.0 END AS score, true AS named
ORDER BY score DESC, d.id
LIMIT $k
