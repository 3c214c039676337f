// Number of rows of departments on all pages.
// Parameters: name, kinds, level, city (filter, each null or a value).
// Rows: {total}, one.
MATCH (d:Department)
WHERE ($name IS NULL OR d.name CONTAINS $name)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($level IS NULL OR d.level = $level)
  AND ($city IS NULL OR d.city = $city)
RETURN count(*) AS total
