/** Opens the graph that an address names. */
import type { Graph } from '../../cypher/port.js';
import { parseAddress } from './address.js';
import { openEmbedded } from './embedded/engine.js';
import { openNeo4j } from './neo4j/engine.js';
import type { GraphOptions } from './options.js';

/**
 * Opens the embedded graph in a folder (`./data`, made if missing), one in memory (`memory:`, for tests) or a Neo4j (`neo4j://host:7687`, `bolt://`,
 * `neo4j+s://` …), and checks that it can be used unless `check` is false. Throws a `GraphError` that says what is wrong and what to do.
 * Close it when done.
 */
export async function openGraph(address: string, options: GraphOptions = {}): Promise<Graph> {
  const where = parseAddress(address);
  const graph = where.engine === 'embedded' ? openEmbedded(where.folder, options) : openNeo4j(where.url, options);
  if (options.check === false) return graph;
  try {
    await graph.check();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}
