// Names of the constraints there are.
// Parameters: none. Rows: none.
SHOW CONSTRAINTS YIELD name RETURN name
