/** Where a graph lives, read from what people write into ZHENGTU_GRAPH. */
import { GraphAddressError } from './errors.js';

/** An embedded graph in a folder (null: in memory, gone when closed), or a Neo4j server. */
export type Address = { engine: 'embedded'; folder: string | null } | { engine: 'neo4j'; url: string };

const schemes = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** `./data`, `/var/lib/zhengtu`, `memory:`, `neo4j://host:7687`, `bolt+s://host`. Throws `GraphAddressError` for other schemes and hosts left out. */
export function parseAddress(address: string): Address {
  if (address === 'memory:') return { engine: 'embedded', folder: null };
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return { engine: 'embedded', folder: folderName(address) };
  if (!schemes.includes(scheme)) throw new GraphAddressError(unknownScheme(address));
  return { engine: 'neo4j', url: serverUrl(address) };
}

/** `neo4j:7687` and `localhost:7687` are servers with the scheme left out, no folders. */
function folderName(address: string): string {
  if (!/^(?:(?:neo4j|bolt)(?:\+s(?:sc)?)?:|[\w.-]+:\d+$)/i.test(address)) return address;
  throw new GraphAddressError(
    `The graph's address “${address}” looks like a server without its scheme. Write it as neo4j://host:7687, or name a folder.`,
  );
}

const unknownScheme = (address: string): string =>
  `The graph's address “${address}” begins with none of ${schemes.map((scheme) => `${scheme}://`).join(', ')}, and is not the name of a folder. Set ZHENGTU_GRAPH to one of these.`;

function serverUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.hostname && !url.username && !url.password) return address;
  throw new GraphAddressError(
    url?.hostname
      ? 'The graph’s address holds a user or password. Take them out of ZHENGTU_GRAPH and set ZHENGTU_GRAPH_USER and ZHENGTU_GRAPH_PASSWORD instead.'
      : `The graph's address “${address}” names no host. Write it as neo4j://host:7687.`,
  );
}
