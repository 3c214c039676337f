/** What resolvers work with during one request: reading, with loaders that live as long as the request. */
import type { GraphReader, Parameters, ReadOptions, Row } from '../cypher/port.js';
import { settled, type Wanted } from '../cypher/settled.js';
import { statement } from '../cypher/statements.js';
import { unpacked } from './reading/by-id.js';
import { graphError } from './reading/graph-error.js';
import { LevelLoader, type Parent, type Soon } from './reading/level-loader.js';

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

/** The context of one request. Never shared between requests: its loaders remember what they read. */
export class ApiContext {
  private readonly loaders = new Map<string, LevelLoader>();
  /** Statements run so far. */
  statementsRun = 0;

  /** What the operation under way can show; everything until its first field says (build.ts). */
  wanted: Wanted = () => true;

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

  /** Names the request in logs. */
  get requestId(): string {
    return this.options.requestId ?? '';
  }

  /** The engine that answers. */
  get engine(): 'embedded' | 'neo4j' {
    return this.options.engine;
  }

  /** The rows of a statement. Throws GRAPH_UNAVAILABLE and STATEMENT_TIMEOUT. */
  async read(name: string, parameters: Parameters = {}): Promise<Row[]> {
    const { graph, read } = this.options;
    this.statementsRun += 1;
    await this.began;
    try {
      const rows = await graph.read(settled(statement(`read/${name}`), parameters, this.wanted), parameters, read);
      return unpacked(rows, (by, id, node) => this.loader(by, none).tell(id, { id, node }));
    } catch (error) {
      throw graphError(error);
    }
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
    const key = parameters === none ? name : `${name} ${JSON.stringify(parameters)}`;
    let loader = this.loaders.get(key);
    if (!loader) {
      loader = new LevelLoader((ids) => this.read(name, { ...parameters, ids }));
      this.loaders.set(key, loader);
    }
    return loader;
  }
}

/** The parameters of a statement that takes none but the ids. */
const none: Parameters = {};
