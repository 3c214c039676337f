/** The embedded engine's errors as sentences. */
import { GraphBusy, GraphError, GraphLocked, GraphStorage } from '../errors.js';

/** What went wrong while opening the graph in a folder. */
export function openingFailure(folder: string, cause: unknown): GraphError {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (/cannot be locked|lock is held|already open/i.test(words))
    return new GraphLocked(
      `The graph in “${folder}” is open in another process. Stop that process (perhaps a running “zhengtu serve”), or name another folder in ZHENGTU_GRAPH.`,
      { cause },
    );
  if (/magic|not a Grafeo database|corrupt|checksum|damage/i.test(words))
    return new GraphStorage(
      `The graph in “${folder}” cannot be read: its files are damaged or not a graph's. Restore them from a dump, or name another folder in ZHENGTU_GRAPH and load again.`,
      { cause },
    );
  return new GraphStorage(
    `The graph in “${folder}” cannot be opened: check that the folder exists or may be made, and that its files may be read and written.`,
    { cause },
  );
}

/** What went wrong while a statement ran. */
export function statementFailure(statement: string, cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const words = cause instanceof Error ? cause.message : String(cause);
  if (/Storage is full|No space left/i.test(words))
    return new GraphStorage(
      'The disk that holds the graph is full. Nothing of this load was kept: free some space and load again.',
      {
        cause,
      },
    );
  if (/Write conflict|Deadlock|SerializationFailure/i.test(words))
    return new GraphBusy(
      'The graph was being written by another load at the same place. Nothing of this load was kept: load again.',
      {
        cause,
      },
    );
  return new GraphError(`The graph could not run its statement “${statement}”. The log has the reason.`, { cause });
}
