/** Indexes of the embedded graph. */
import type grafeo from '@grafeo-db/js';
import type { Statement } from '../../../cypher/port.js';
import { statement, statements } from '../../../cypher/statements.js';
import { statementFailure } from './failure.js';

/** What is needed of the engine. */
type Database = Pick<grafeo.GrafeoDB, 'executeCypher' | 'createTextIndex'>;

/** Makes the indexes of `schema/embedded` that are not there. */
export async function prepareEmbedded(database: Database): Promise<void> {
  for (const one of statements('schema/embedded')) await prepareOne(database, one);
}

/** Text indexes are written as Neo4j would write them; the engine has a call for them and no statement. */
const textIndex = /^CREATE FULLTEXT INDEX \w+ FOR \(n:(\w+)\) ON EACH \[n\.(\w+)\] OPTIONS \{ tokenizer: '(\w+)' \}$/;

async function prepareOne(database: Database, { name, text }: Statement): Promise<void> {
  const [, label, property, tokenizer] = textIndex.exec(text) ?? [];
  try {
    if (!label || !property || !tokenizer) await database.executeCypher(text);
    else if (!(await hasTextIndex(database, label, property)))
      await database.createTextIndex(label, property, { tokenizer });
  } catch (error) {
    throw statementFailure(name, error);
  }
}

/** Making an index that is there would build it anew from every node. */
async function hasTextIndex(database: Database, label: string, property: string): Promise<boolean> {
  try {
    await database.executeCypher(statement('schema/embedded-text-index').text, { label, property });
    return true;
  } catch {
    return false;
  }
}
