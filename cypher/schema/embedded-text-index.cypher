// Fails where the embedded graph has no text index on a property. The engine has no statement that lists them.
// Parameters: label, property. Rows: none that matter.
CALL grafeo.search.text($label, $property, '索引', 1) YIELD node_id
RETURN node_id AS node
