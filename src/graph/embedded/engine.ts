/** The graph in this process, on `@grafeo-db/js`: one file in a folder, or memory. */
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { Graph, Parameters, Question, ReadOptions, Row, Statement, Step } from '../../../cypher/port.js';
import { makeFolder } from '../../folders.js';
import { bounded } from '../bounds.js';
import { GraphUnavailable } from '../errors.js';
import { Guards } from '../guards.js';
import { defaultTimeoutMs, type GraphOptions } from '../options.js';
import { openingFailure, statementFailure } from './failure.js';
import { prepareEmbedded } from './schema.js';
import { Slots } from './slots.js';
import { embeddedRow } from './values.js';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;
type Transaction = ReturnType<Database['beginTransaction']>;

/**
 * Statements that run at once. The engine cannot be told to stop one: a read that took too long goes on in its thread, keeping its place, and
 * further reads wait for the others. So a flood of heavy statements can slow the answers down, but not use up threads and memory.
 */
const mostAtOnce = 8;

/** How long a check waits for a place, milliseconds. */
const checkMs = 2_000;

/** The write-ahead log is folded into the file once it holds this many bytes. */
const checkpointBytes = 64 * 1024 * 1024;

/** Opens the graph in a folder (made if missing), or in memory. Throws `GraphLocked` where another process has it open, else `GraphStorage`. */
export function openEmbedded(folder: string | null, options: GraphOptions = {}): Graph {
  return new EmbeddedGraph(openDatabase(folder), options.timeoutMs ?? defaultTimeoutMs);
}

function openDatabase(folder: string | null): Database {
  if (folder === null) return grafeo.GrafeoDB.create();
  try {
    makeFolder(folder);
    const database = grafeo.GrafeoDB.create(join(folder, 'graph'));
    database.setCheckpointTriggers({ walBytes: checkpointBytes });
    return database;
  } catch (error) {
    throw openingFailure(folder, error);
  }
}

class EmbeddedGraph implements Graph {
  readonly engine = 'embedded';
  readonly places = mostAtOnce;
  private readonly slots = new Slots(mostAtOnce);
  /** Writes wait for one another: two at once would only conflict. */
  private lastWrite: Promise<unknown> = Promise.resolve();
  private open = true;
  private commits = 0;

  constructor(
    private readonly database: Database,
    private readonly timeoutMs: number,
  ) {}

  async read(statement: Statement, parameters: Parameters, options: ReadOptions = {}): Promise<Row[]> {
    const timeoutMs = Math.min(options.timeoutMs ?? this.timeoutMs, this.timeoutMs);
    const bounds = { statement: statement.name, timeoutMs, signal: options.signal };
    let wanted = true;
    const stop = () => {
      wanted = false;
    };
    return bounded(bounds, () => this.readNow(statement, parameters, () => wanted), stop);
  }

  private async readNow(statement: Statement, parameters: Parameters, wanted: () => boolean): Promise<Row[]> {
    const give = await this.slots.take();
    try {
      if (!wanted()) return [];
      this.assertOpen();
      const result = await this.database.executeCypher(statement.text, parameters);
      return wanted() ? result.toArray().map(embeddedRow) : [];
    } catch (error) {
      throw statementFailure(statement.name, error);
    } finally {
      give();
    }
  }

  write(steps: readonly Step[]): Promise<void> {
    return this.inTurn(() => this.writeNow(steps));
  }

  private async writeNow(steps: readonly Step[]): Promise<void> {
    this.assertOpen();
    const transaction = this.database.beginTransaction();
    try {
      const guards = new Guards((question) => runStep(transaction, question));
      for (const step of steps) if (await guards.allows(step)) await runStep(transaction, step);
      transaction.commit();
      this.commits += 1;
    } catch (error) {
      rollBack(transaction);
      throw statementFailure('commit', error);
    }
  }

  prepare(): Promise<void> {
    return this.inTurn(() => {
      this.assertOpen();
      return prepareEmbedded(this.database);
    });
  }

  /** Nobody else writes while this process has the file, and every statement sees one state. */
  async mark(): Promise<string> {
    return String(this.commits);
  }

  /** Runs a statement: where every place is taken by one that does not end, the graph cannot be used. */
  async check(): Promise<void> {
    await this.read({ name: 'check', text: 'RETURN 1 AS one' }, {}, { timeoutMs: checkMs });
  }

  async close(): Promise<void> {
    await this.lastWrite;
    if (this.open) this.database.close();
    this.open = false;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.lastWrite.then(work);
    this.lastWrite = result.catch(() => undefined);
    return result;
  }

  private assertOpen(): void {
    if (!this.open) throw new GraphUnavailable('The graph was closed. Open it again.');
  }
}

/** A commit that failed is over already, and says so: the reason why it failed must not be lost over that. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Nothing is left to take back.
  }
}

async function runStep(transaction: Transaction, { statement, parameters }: Question): Promise<Row[]> {
  try {
    return (await transaction.executeCypher(statement.text, parameters)).toArray().map(embeddedRow);
  } catch (error) {
    throw statementFailure(statement.name, error);
  }
}
