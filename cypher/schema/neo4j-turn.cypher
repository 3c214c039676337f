// Where the graph stands: a number that changes before and after every commit, and whether one is under way (for ten seconds at most: its writer may
// have been killed).
// Parameters: none. Rows: {turn, open}, one.
OPTIONAL MATCH (m:Model {id: 'Model:turn'})
RETURN coalesce(m.turn, 0) AS turn, coalesce(m.open, 0) > 0 AND m.since > timestamp() - 10000 AS open
