/** What resolvers work with during one request: reading, with loaders that live as long as the request. */
import type { GraphReader, Parameters, ReadOptions, Row } from '../cypher/port.js';
import { statement } from '../cypher/statements.js';
import { graphError } from './reading/graph-error.js';
import { LevelLoader, type Parent } from './reading/level-loader.js';

/** Everything a request's context is made from. */
export interface ContextOptions {
  graph: GraphReader;
  /** The engine, for the few statements that are its own. */
  engine: 'embedded' | 'neo4j';
  read?: ReadOptions;
  /** Names the request in logs. */
  requestId?: string;
}

/** The context of one request. Never shared between requests: its loaders remember what they read. */
export class ApiContext {
  private readonly loaders = new Map<string, LevelLoader>();
  /** Statements run so far. */
  statementsRun = 0;

  constructor(private readonly options: ContextOptions) {}

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
    try {
      return await graph.read(statement(`read/${name}`), parameters, read);
    } catch (error) {
      throw graphError(error);
    }
  }

  /** The rows of a statement that each engine has its own file for: `search.embedded`, `search.neo4j`. */
  readOfEngine(name: string, parameters: Parameters): Promise<Row[]> {
    return this.read(`${name}.${this.options.engine}`, parameters);
  }

  /** The rows of a statement that belong to one parent. One statement is run for all parents of a level: it takes `ids` and returns `id` in every row. */
  rows(name: string, parent: Parent, parameters: Parameters = {}): Promise<Row[]> {
    const key = `${name} ${JSON.stringify(parameters)}`;
    let loader = this.loaders.get(key);
    if (!loader) {
      loader = new LevelLoader((ids) => this.read(name, { ...parameters, ids }));
      this.loaders.set(key, loader);
    }
    return loader.load(parent);
  }
}
