/** What Prometheus is told. Every service has a registry of its own. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../../cypher/port.js';
import { type GraphSize, graphSize } from '../graph-size.js';

/** Operation names kept apart; more, and names that are no plain words, count as `other`: a client must not fill the memory with names. */
const mostOperations = 200;
const plainName = /^\w{1,60}$/;
/** How long a count of the graph is good for, milliseconds. */
const sizeAge = 60_000;

const seconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 15, 30];

/** The measurements of one service. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly names = new Set<string>();
  private size: { taken: number; value: GraphSize } | undefined;
  private readonly requests: Counter;
  private readonly errors: Counter;
  private readonly latency: Histogram;
  private readonly perRequest: Histogram;
  private readonly statements: Histogram;
  private readonly running: Gauge;
  private readonly nodes: Gauge;

  constructor(private readonly graph: Graph) {
    const registers = [this.registry];
    const { requests, errors, latency, perRequest, statements, running, nodes, places } = describe(registers);
    this.requests = requests;
    this.errors = errors;
    this.latency = latency;
    this.perRequest = perRequest;
    this.statements = statements;
    this.running = running;
    this.nodes = nodes;
    places.set({ engine: graph.engine }, graph.places);
    collectDefaultMetrics({ register: this.registry });
  }

  /** The content type of `text`. */
  get contentType(): string {
    return this.registry.contentType;
  }

  /** Everything measured, in the format of Prometheus. */
  async text(): Promise<string> {
    await this.countNodes();
    return this.registry.metrics();
  }

  /** One operation answered. */
  operation(name: string | null | undefined, took: number, statementsRun: number, codes: readonly string[]): void {
    const operation = this.known(name);
    this.requests.inc({ operation });
    this.latency.observe({ operation }, took);
    this.perRequest.observe(statementsRun);
    for (const code of codes) this.errors.inc({ code });
  }

  /** One request refused before GraphQL had a say. */
  refusal(code: string): void {
    this.errors.inc({ code });
  }

  /** Runs and times one statement. */
  async statement<T>(name: string, work: () => Promise<T>): Promise<T> {
    const stop = this.statements.startTimer({ statement: name });
    this.running.inc();
    try {
      return await work();
    } finally {
      this.running.dec();
      stop();
    }
  }

  private known(name: string | null | undefined): string {
    if (!name) return 'unnamed';
    if (this.names.has(name)) return name;
    if (this.names.size >= mostOperations || !plainName.test(name)) return 'other';
    this.names.add(name);
    return name;
  }

  /** A graph that does not answer leaves the last count standing. */
  private async countNodes(): Promise<void> {
    if (this.size && Date.now() - this.size.taken < sizeAge) return;
    const value = await graphSize(this.graph).catch(() => this.size?.value ?? {});
    this.size = { taken: Date.now(), value };
    for (const [kind, nodes] of Object.entries(value)) this.nodes.set({ kind }, nodes);
  }
}

function describe(registers: Registry[]) {
  const made = (name: string, help: string, labelNames: string[] = []) => ({ name, help, labelNames, registers });
  return {
    requests: new Counter(made('zhengtu_requests_total', 'Operations answered.', ['operation'])),
    errors: new Counter(made('zhengtu_errors_total', 'Errors shown to clients, by code.', ['code'])),
    latency: new Histogram({
      ...made('zhengtu_request_seconds', 'Time to answer an operation.', ['operation']),
      buckets: seconds,
    }),
    perRequest: new Histogram({
      ...made('zhengtu_statements_per_request', 'Statements run for one operation.'),
      buckets: [1, 2, 4, 8, 16, 32, 64],
    }),
    statements: new Histogram({
      ...made('zhengtu_statement_seconds', 'Time of one statement.', ['statement']),
      buckets: seconds,
    }),
    running: new Gauge(made('zhengtu_statements_running', 'Statements that the engine works on or that wait for it.')),
    places: new Gauge(
      made('zhengtu_engine_places', 'Most statements that the engine takes at once: its pool.', ['engine']),
    ),
    nodes: new Gauge(made('zhengtu_graph_nodes', 'Nodes of the graph.', ['kind'])),
  };
}
