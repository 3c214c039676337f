/** The embedded engine's errors as sentences. */
import { GraphBusy, GraphError, GraphLocked, GraphStorage } from '../errors.js';

/** What went wrong while opening the graph in a folder. */
export function openingFailure(folder: string, cause: unknown): GraphError {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (/cannot be locked|lock is held|already open/i.test(words))
    return new GraphLocked(
      `The graph in “${folder}” is open in another process. Stop that process (perhaps a running “zhengtu start” or “serve”: Ctrl-C ends it), or name another folder in ZHENGTU_GRAPH.`,
      { cause },
    );
  if (/magic|not a Grafeo database|corrupt|checksum|damage/i.test(words))
    return new GraphStorage(
      `The graph in “${folder}” cannot be read: its files are damaged or not a graph's. Restore them from a dump, or name another folder in ZHENGTU_GRAPH and load again.`,
      { cause },
    );
  const why = reasons.find(({ words: pattern }) => pattern.test(words))?.why ?? 'its files cannot be used';
  return new GraphStorage(
    `The graph in “${folder}” cannot be opened: ${why}. Name a folder in ZHENGTU_GRAPH that exists or may be made, and whose files may be read and written.`,
    { cause },
  );
}

/** What the system says about folders and files, in plain words. */
const reasons = [
  { words: /EACCES|EPERM|Permission denied|not permitted/, why: 'its files or folders may not be read and written' },
  { words: /EROFS|Read-only file system/, why: 'it stands where nothing may be written' },
  { words: /ENOSPC|No space left|Storage is full/, why: 'the disk is full' },
  { words: /ENOTDIR|EEXIST|Not a directory|it is not a database/, why: 'something that is no folder stands there' },
  { words: /ENOENT|No such file/, why: 'there is no such folder, and it cannot be made' },
];

/** What went wrong while a statement ran. */
export function statementFailure(statement: string, cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const words = cause instanceof Error ? cause.message : String(cause);
  if (/Storage is full|No space left|File too large|quota exceeded/i.test(words))
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
