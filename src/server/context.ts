/** The context of one request: the graph, measured and bounded. */
import type { Graph, GraphReader } from '../../cypher/port.js';
import { ApiContext } from '../../schema/index.js';
import type { Configuration } from '../config.js';
import type { Metrics } from './metrics.js';
import type { RequestState } from './request.js';

/** Makes the context of each request. Every statement ends with its request, and after the time one statement may take. */
export function contextFor(
  graph: Graph,
  { statementMs }: Configuration['limits'],
  metrics: Metrics,
): (state: RequestState) => ApiContext {
  const measured: GraphReader = {
    read: (statement, parameters, options) =>
      metrics.statement(statement.name, () => graph.read(statement, parameters, options)),
  };
  return (state) =>
    new ApiContext({
      graph: measured,
      engine: graph.engine,
      read: { timeoutMs: statementMs, signal: state.signal, operation: state.id },
      requestId: state.id,
      mark: () => graph.mark(),
    });
}
