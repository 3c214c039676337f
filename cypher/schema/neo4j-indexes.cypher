// Names of the indexes there are.
// Parameters: none. Rows: none.
SHOW INDEXES YIELD name RETURN name
