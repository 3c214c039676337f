// Says that a commit is done, unless another has begun.
// Parameters: turn. Rows: none.
MATCH (m:Model {id: 'Model:turn'})
SET m.since = timestamp()
WITH m
SET m.turn = m.turn + 1, m.open = CASE WHEN m.open = $turn THEN 0 ELSE m.open END
