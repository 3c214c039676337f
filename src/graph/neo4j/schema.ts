/** Which indexes and constraints a Neo4j still lacks. */
import type { Row, Statement } from '../../../cypher/port.js';
import { statement, statements } from '../../../cypher/statements.js';

/**
 * The statements of `schema/neo4j` whose index or constraint is not there. Asked first, so that a user who may only read can use a graph that is
 * prepared already.
 */
export async function missingIndexes(run: (statement: Statement) => Promise<Row[]>): Promise<Statement[]> {
  const present = new Set<unknown>();
  for (const name of ['schema/neo4j-indexes', 'schema/neo4j-constraints'])
    for (const row of await run(statement(name))) present.add(row.name);
  return statements('schema/neo4j').filter(({ text }) => !present.has(indexName(text)));
}

const indexName = (text: string): string => /^CREATE (?:FULLTEXT INDEX|INDEX|CONSTRAINT) (\w+)/.exec(text)?.[1] ?? '';
