// Every county and zone, for the doctor. A whole-graph read.
// Parameters: none. Rows: name, code, city, province.
MATCH (c:County)
RETURN c.name AS name, c.code AS code, c.city AS city, c.province AS province
ORDER BY name
