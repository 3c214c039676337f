/**
 * A process that writes an embedded graph and is killed. Arguments: folder, file of steps (JSON), how many steps to run before it says `halfway` and
 * waits; with `all` it commits, says `committed` and waits; with `none` it only holds the graph open and says `open`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';

const [folder, file, until] = process.argv.slice(2);
const database = grafeo.GrafeoDB.create(join(folder, 'graph'));
const steps = until === 'none' ? [] : JSON.parse(readFileSync(file, 'utf8'));
const transaction = database.beginTransaction();
const count = until === 'all' ? steps.length : Number(until) || 0;
for (const { statement, parameters } of steps.slice(0, count))
  await transaction.executeCypher(statement.text, parameters);
if (until === 'all') transaction.commit();
process.stdout.write(until === 'none' ? 'open\n' : until === 'all' ? 'committed\n' : 'halfway\n');
setInterval(() => undefined, 1000);
