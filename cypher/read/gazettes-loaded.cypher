// Every gazette in the graph, for status and for skipping what is unchanged. A gazette without sha256 is being written.
// Parameters: none. Rows: id, name, source, sha256, loader, loadedAt.
MATCH (g:Gazette)
RETURN g.id AS id, g.name AS name, g.source AS source, g.sha256 AS sha256, g.loader AS loader, g.loadedAt AS loadedAt
ORDER BY id
