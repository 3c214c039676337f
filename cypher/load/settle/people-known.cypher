// A person's name and city, which every gazette gives alike.
// Parameters: gazette (id). Rows: none.
MATCH (:Gazette {id: $gazette})-[n:NAMES]->(p:Person)
SET p.name = n.name, p.city = n.city, p.titles = coalesce(p.titles, [])
