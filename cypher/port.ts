/** The engine port: what every graph engine offers. Statements are the files of this folder; both engines run the same ones. */

/** A Cypher statement by the name of its file without ending (`read/department-assignments`), with its text. */
export interface Statement {
  name: string;
  text: string;
}

/** Parameter and row values: JSON, where integers are JavaScript integers and dates ISO strings. The engines convert at their edge. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Parameters = Record<string, Value>;
export type Row = Record<string, Value>;

/** How a read is bounded: it stops with a `GraphTimeout` after `timeoutMs`, or when `signal` is aborted. `operation` is for the engine's log. */
export interface ReadOptions {
  timeoutMs?: number;
  signal?: AbortSignal;
  operation?: string;
}

/** A statement with its parameters. */
export interface Question {
  statement: Statement;
  parameters: Parameters;
}

/**
 * One statement with its parameters, to be run in a transaction with others. With `when` it is left out unless that finds a row: a question is asked once
 * in a transaction, before the first step that has it. Only what would change nothing then may be left out so: it is a way to do less, not a condition.
 */
export interface Step extends Question {
  when?: Question;
}

/** What `schema/` needs of an engine. */
export interface GraphReader {
  read(statement: Statement, parameters: Parameters, options?: ReadOptions): Promise<Row[]>;
}

/** What loading needs of an engine: all steps commit together or not at all. */
export interface Graph extends GraphReader {
  readonly engine: 'embedded' | 'neo4j';
  /** Most statements that the engine takes at once; more wait. */
  readonly places: number;
  write(steps: readonly Step[]): Promise<void>;
  /** Creates indexes and constraints where they are missing; safe to call at every start. */
  prepare(): Promise<void>;
  /**
   * Where the graph stands. Two equal marks mean that all statements run between them saw one state: nothing was committed meanwhile. Waits while a
   * commit is under way, five seconds at most.
   */
  mark(): Promise<string>;
  /** Resolves where the graph can be used now; throws a `GraphError` that says why not. What readiness asks. */
  check(): Promise<void>;
  close(): Promise<void>;
}
