/** The graph on a Neo4j server, through its driver. */
import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Graph, Parameters, ReadOptions, Row, Statement, Step } from '../../../cypher/port.js';
import { statement } from '../../../cypher/statements.js';
import { bounded } from '../bounds.js';
import type { GraphError } from '../errors.js';
import { Guards } from '../guards.js';
import { defaultTimeoutMs, type GraphOptions } from '../options.js';
import { makeDriver, poolOf } from './driver.js';
import { neo4jFailure } from './failure.js';
import { LockWatch, longestLockMs } from './lock-watch.js';
import { type Queryable, Reading } from './reading.js';
import { missingIndexes } from './schema.js';
import { longestTurnMs, Turns, turnPauseMs } from './turns.js';
import { fromBolt, toBolt } from './values.js';
import { assertVersion } from './version.js';

/** Statements of one transaction that are sent before the first is answered: a load has many small ones, and each would wait for the network. */
const stepsInFlight = 24;

/** The graph on a Neo4j. Nothing is sent before the first use; `check()` says whether it can be used. */
export function openNeo4j(url: string, options: GraphOptions = {}): Graph {
  return new Neo4jGraph(url, options, makeDriver(url, options));
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';
  readonly places: number;
  private readonly database: string;
  private readonly timeoutMs: number;
  /** Shared by all sessions, so that a read after a load sees what was loaded, on a cluster too. */
  private readonly bookmarks = neo4j.bookmarkManager();

  constructor(
    private readonly url: string,
    private readonly options: GraphOptions,
    private readonly driver: Driver,
  ) {
    this.places = poolOf(options);
    this.database = options.database ?? 'neo4j';
    this.timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  }

  async read(statement: Statement, parameters: Parameters, options: ReadOptions = {}): Promise<Row[]> {
    const timeoutMs = Math.min(options.timeoutMs ?? this.timeoutMs, this.timeoutMs);
    const metadata = { operation: options.operation ?? statement.name, statement: statement.name };
    const bounds = { statement: statement.name, timeoutMs, signal: options.signal };
    const reading = new Reading(() => this.session('READ'), { timeout: timeoutMs, metadata });
    const work = () => reading.run((transaction) => this.run(transaction, statement, parameters));
    try {
      return await bounded(bounds, work, () => reading.stop());
    } catch (error) {
      throw this.failure(statement.name, error);
    }
  }

  async write(steps: readonly Step[]): Promise<void> {
    const session = this.session('WRITE');
    const at = { statement: 'begin' };
    const turns = new Turns(this.session('WRITE'));
    const lock = new LockWatch(this.url, this.options.lockMs ?? longestLockMs);
    const work = session.executeWrite(async (transaction) => {
      await this.runSteps(transaction, steps, at, () => lock.taken());
      at.statement = 'commit';
      await turns.begin();
    });
    try {
      await Promise.race([work, lock.overdue]);
    } catch (error) {
      throw this.failure(at.statement, error);
    } finally {
      lock.taken();
      work.catch(() => undefined);
      await turns.end();
      await session.close().catch(() => undefined);
    }
  }

  /** Runs the steps that their questions let run, many at once. A question is asked when everything before it was answered. */
  private async runSteps(
    transaction: ManagedTransaction,
    steps: readonly Step[],
    at: { statement: string },
    onFirst: () => void,
  ): Promise<void> {
    const guards = new Guards(({ statement, parameters }) => this.run(transaction, statement, parameters));
    let pending: Step[] = [];
    const send = async () => {
      await this.runTogether(transaction, pending, at, onFirst);
      pending = [];
    };
    for (const step of steps) {
      if (pending.length === stepsInFlight || guards.isOpen(step)) await send();
      if (await guards.allows(step)) pending.push(step);
    }
    await send();
  }

  /** Sends steps one behind the other without waiting for answers in between; the server runs them in order. Throws what the first failure threw. */
  private async runTogether(
    transaction: ManagedTransaction,
    steps: readonly Step[],
    at: { statement: string },
    onFirst: () => void,
  ): Promise<void> {
    const sent = steps.map((step) => this.run(transaction, step.statement, step.parameters));
    sent[0]?.then(onFirst, onFirst);
    const outcomes = await Promise.allSettled(sent);
    outcomes.forEach((outcome, index) => {
      if (outcome.status === 'fulfilled') return;
      at.statement = steps[index]?.statement.name ?? at.statement;
      throw outcome.reason;
    });
  }

  async prepare(): Promise<void> {
    const session = this.session('WRITE');
    try {
      const missing = await missingIndexes(async (statement) => {
        const result = await session.run(statement.text);
        return result.records.map(fromBolt);
      });
      for (const statement of missing) await session.run(statement.text);
      if (missing.length) await session.run('CALL db.awaitIndexes(300)');
    } catch (error) {
      throw this.failure('schema/neo4j', error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async mark(): Promise<string> {
    for (const until = Date.now() + longestTurnMs; ; await setTimeout(turnPauseMs)) {
      const [row] = await this.read(statement('schema/neo4j-turn'), {});
      if (!row?.open || Date.now() > until) return String(row?.turn);
    }
  }

  async check(): Promise<void> {
    try {
      const { agent } = await this.driver.getServerInfo({ database: this.database });
      assertVersion(this.url, agent);
    } catch (error) {
      throw this.failure('check', error);
    }
    await this.read({ name: 'check', text: 'RETURN 1 AS one' }, {});
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private session(mode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      database: this.database,
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.bookmarks,
    });
  }

  private async run(transaction: Queryable, statement: Statement, parameters: Parameters): Promise<Row[]> {
    const result = await transaction.run(statement.text, toBolt(parameters));
    for (const { code, description } of result.summary.notifications)
      this.options.onNotification?.({ statement: statement.name, code, description });
    return result.records.map(fromBolt);
  }

  private failure(statement: string, error: unknown): GraphError {
    const { url, database } = this;
    return neo4jFailure({ url, database, user: this.options.user ?? 'neo4j', statement }, error);
  }
}
