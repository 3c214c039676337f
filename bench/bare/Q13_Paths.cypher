// Parameters: from, to. One row a shortest way between two entities over the relationships that mean something, none of them through a hub; three at most.
MATCH (a:Person {id: $from})
MATCH (b:Department {id: $to})
MATCH p = allShortestPaths((a)-[:RESPONSIBLE_FOR|ASSIGNS|CITES|LISTS|LOCATED_IN|BUILT_BY|MEMBER_OF|HOLDS|LEFT|IMPLEMENTS|OVERSEES|BASED_ON|PART_OF|GOVERNS|SUCCEEDED_BY*..6]-(b))
WHERE none(n IN nodes(p) WHERE coalesce(n.kind, '') IN ['COLLECTIVE', 'GOVERNMENT'])
WITH p
LIMIT 3
RETURN length(p) AS length, [r IN relationships(p) | [type(r), r.role, r.post, r.source, r.line, r.quote]] AS hops, [n IN nodes(p) | [n.id, n.name, n.source, n.line, n.quote]] AS ends
