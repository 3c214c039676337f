// Where documents known only from citations are named, at most 20 places for each.
// Parameters: ids.
// Rows: {id, fact (properties of CITES or BASED_ON)}, in order of gazette and place.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (d)<-[r:CITES|BASED_ON]-()
  RETURN r
  ORDER BY r.gazette, r.ordinal
  LIMIT 20
}
RETURN id, properties(r) AS fact
