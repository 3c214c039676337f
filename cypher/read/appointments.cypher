// Posts given and taken, in order of date and place.
// Parameters: type (HOLDS or LEFT), post, dateFrom, dateTo, city (filter, each null or a value), after (the key of the last row seen, or null), limit.
// Rows: {key, fact (properties of HOLDS or LEFT), action, person, department (ids; department null where the unit is open)}, in order of key.
MATCH (p:Person)
WHERE ($city IS NULL OR p.city = $city)
MATCH (p)-[r:HOLDS|LEFT]->(o)
WHERE ($type IS NULL OR type(r) = $type)
  AND ($post IS NULL OR r.post CONTAINS $post)
  AND ($dateFrom IS NULL OR (r.date >= $dateFrom AND r.date <= $dateTo))
  AND ($after IS NULL OR coalesce(r.date, '') > $after[0] OR (coalesce(r.date, '') = $after[0] AND r.gazette > $after[1]) OR (coalesce(r.date, '') = $after[0] AND r.gazette = $after[1] AND r.start > $after[2]) OR (coalesce(r.date, '') = $after[0] AND r.gazette = $after[1] AND r.start = $after[2] AND r.ordinal > $after[3]) OR (coalesce(r.date, '') = $after[0] AND r.gazette = $after[1] AND r.start = $after[2] AND r.ordinal = $after[3] AND type(r) > $after[4]))
WITH DISTINCT r, o, p
ORDER BY coalesce(r.date, ''), r.gazette, r.start, r.ordinal, type(r)
LIMIT $limit
RETURN [coalesce(r.date, ''), r.gazette, r.start, r.ordinal, type(r)] AS key, r {.post, .date, .document, .source, .gazette, .start, .end, .line, .quote, .rule, .headings} AS fact, CASE type(r) WHEN 'LEFT' THEN 'REMOVE' ELSE 'APPOINT' END AS action, p {.id, .name, .city, .titles} AS person, CASE WHEN o:Department THEN o.id ELSE null END AS department
