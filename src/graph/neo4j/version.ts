/** Which Neo4j versions the statements run on. */
import { GraphVersion } from '../errors.js';

/** The oldest version: `CALL (x) { … }` came with 5.23, and 5.26 is the long-term support release the statements are tested on. */
export const oldestVersion = { major: 5, minor: 26 } as const;

/** Throws `GraphVersion` where the server's agent (`Neo4j/5.26.12`) tells of an older version. An agent that names none passes. */
export function assertVersion(url: string, agent: string | undefined): void {
  const found = /Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '');
  if (!found) return;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  if (major > oldestVersion.major || (major === oldestVersion.major && minor >= oldestVersion.minor)) return;
  throw new GraphVersion(
    `The Neo4j at “${url}” is version ${major}.${minor}; version ${oldestVersion.major}.${oldestVersion.minor} or newer is needed. Upgrade the server, or name another one in ZHENGTU_GRAPH.`,
  );
}
