/** What resolvers work with during one request: reading, with loaders that live as long as the request. */
import { type Followed, type Follower, fused, toldApart } from '../cypher/fused.js';
import type { GraphReader, Parameters, ReadOptions, Row, Statement } from '../cypher/port.js';
import { settled, type Wanted } from '../cypher/settled.js';
import { statement } from '../cypher/statements.js';
import { unpacked } from './reading/by-id.js';
import { graphError } from './reading/graph-error.js';
import { keyOf, LevelLoader, none, type Parent, type Soon } from './reading/level-loader.js';

/** Everything a request's context is made from. */
export interface ContextOptions {
  graph: GraphReader;
  /** The engine, for the few statements that are its own. */
  engine: 'embedded' | 'neo4j';
  read?: ReadOptions;
  /** Names the request in logs. */
  requestId?: string;
  /** Where the graph stands (`Graph.mark`); without it answers are not checked for being of one state. */
  mark?: () => Promise<string>;
}

/** Statements by name and parameters (`keyOf`), each with those that can be sent along. */
export type Plan = ReadonlyMap<string, Followed>;

/** What tells those apart that go by one name: an answer or an error names them by it, whatever was asked for. */
const naming: ReadonlySet<string> = new Set(['name', 'number', 'city']);

/** The context of one request. Never shared between requests: its loaders remember what they read. */
export class ApiContext {
  private readonly loaders = new Map<string, LevelLoader>();
  /** Statements run so far. */
  statementsRun = 0;

  /** What the operation under way can show; everything until its first field says (build.ts). */
  wanted: Wanted = () => true;

  /** What can be sent along with each statement (rehearsal.ts). */
  private plan: Plan = new Map();
  private planning: Promise<void> | null = null;

  /** Where the graph stood before the first statement; null where that could not be found out. */
  private readonly began: Promise<string | null>;

  constructor(private readonly options: ContextOptions) {
    this.began = this.mark();
  }

  private async mark(): Promise<string | null> {
    try {
      return (await this.options.mark?.()) ?? null;
    } catch {
      return null;
    }
  }

  /** Whether something was committed since the first statement: what was read may be of two states. */
  async torn(): Promise<boolean> {
    const began = await this.began;
    if (began === null || this.statementsRun === 0) return false;
    const now = await this.mark();
    return now !== null && now !== began;
  }

  /** A context for the same request, to answer it again. */
  again(): ApiContext {
    return new ApiContext(this.options);
  }

  /** Takes what the operation under way will read, found by its first field. */
  async foresee(find: () => Promise<Plan>): Promise<void> {
    this.planning ??= find().then((plan) => {
      this.plan = plan;
    });
    await this.planning;
  }

  /** Names the request in logs. */
  get requestId(): string {
    return this.options.requestId ?? '';
  }

  /** The engine that answers. */
  get engine(): 'embedded' | 'neo4j' {
    return this.options.engine;
  }

  /** The rows of a statement. Throws GRAPH_UNAVAILABLE and STATEMENT_TIMEOUT. */
  read(name: string, parameters: Parameters = none): Promise<Row[]> {
    return this.run(name, parameters, parameters);
  }

  private async run(name: string, parameters: Parameters, given: Parameters): Promise<Row[]> {
    const { graph, read } = this.options;
    this.statementsRun += 1;
    await this.began;
    try {
      const planned = this.plan.get(keyOf(name, parameters));
      if (!planned) return this.unpacked(await graph.read(this.settled(name, parameters), given, read));
      const together = fused(planned);
      const rows = await graph.read(together.statement, { ...together.parameters, ...given }, read);
      toldApart(planned, rows, (follower, found) => this.keep(follower, found));
      return this.unpacked(rows);
    } catch (error) {
      throw graphError(error);
    }
  }

  /** A statement as it is sent for the operation under way. */
  protected settled(name: string, parameters: Parameters): Statement {
    const wanted: Wanted = (owner, property) => naming.has(property) || this.wanted(owner, property);
    return settled(statement(`read/${name}`), parameters, name.endsWith('-by-name') ? wanted : this.wanted);
  }

  /** Remembers what a statement gave that was sent along, as if it had been asked for. */
  private keep({ statement: { name }, parameters }: Follower, found: ReadonlyMap<string, Row[]>): void {
    const loader = this.loader(name.slice('read/'.length), parameters);
    for (const [id, rows] of found) loader.tell(id, this.unpacked(rows));
  }

  private unpacked(rows: Row[]): Row[] {
    return unpacked(rows, (by, id, node) => this.loader(by, none).tell(id, [{ id, node }]));
  }

  /** The rows of a statement that each engine has its own file for: `search.embedded`, `search.neo4j`. */
  readOfEngine(name: string, parameters: Parameters): Promise<Row[]> {
    return this.read(`${name}.${this.options.engine}`, parameters);
  }

  /** The rows of a statement that belong to one parent. One statement is run for all parents of a level: it takes `ids` and returns `id` in every row. */
  rows(name: string, parent: Parent, parameters: Parameters = none): Soon<Row[]> {
    return this.loader(name, parameters).load(parent);
  }

  private loader(name: string, parameters: Parameters): LevelLoader {
    const key = keyOf(name, parameters);
    let loader = this.loaders.get(key);
    if (!loader) {
      loader = new LevelLoader((ids) => this.run(name, parameters, { ...parameters, ids }));
      this.loaders.set(key, loader);
    }
    return loader;
  }
}
