// Says that a commit begins. The first SET takes the lock that the counting needs.
// Parameters: none. Rows: {turn}, one: what ends it again.
MERGE (m:Model {id: 'Model:turn'})
SET m.since = timestamp()
WITH m
SET m.turn = coalesce(m.turn, 0) + 1
SET m.open = m.turn
RETURN m.turn AS turn
