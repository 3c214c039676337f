// Sets the fingerprint of the source, the last step of a load: a gazette that has one is whole.
// Parameters: gazette (id), sha256 (hex).
MATCH (g:Gazette {id: $gazette})
SET g.sha256 = $sha256
