// Whether the gazette is in the graph: what it said before has to be taken out only then.
// Parameters: gazette (id). Rows: {gazette}, at most one.
MATCH (g:Gazette {id: $gazette})
RETURN g.id AS gazette
