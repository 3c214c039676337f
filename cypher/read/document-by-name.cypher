// Documents by number or title; a number wins over a title that is another document's.
// Parameters: numbers (forms of a number, or null), titles (forms of a title, or null).
// Rows: {node}, at most 20, in order of id.
CALL () {
  UNWIND coalesce($numbers, []) AS number
  MATCH (d:Document {number: number})
  RETURN d
  UNION
  UNWIND CASE WHEN $numbers IS NULL THEN coalesce($titles, []) ELSE [] END AS title
  MATCH (d:Document {title: title})
  RETURN d
}
WITH d
WHERE ($titles IS NULL OR d.title IN $titles)
WITH d
ORDER BY d.id
LIMIT 20
RETURN d {.id, .name, .number, .title, .genre, .issuedOn, .effectiveOn, .expiresOn, .loaded, .gazette} AS node
