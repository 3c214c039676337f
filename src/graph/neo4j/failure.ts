/** Neo4j's errors as sentences. Its codes decide; its words only where the driver gives no code. */
import {
  GraphAuth,
  GraphBusy,
  GraphError,
  GraphMissingDatabase,
  GraphReadOnly,
  GraphStorage,
  GraphTimeout,
  GraphUnavailable,
} from '../errors.js';

/** What an error is told about: the server, its database and user, and the statement that ran (null while connecting). */
export interface Circumstances {
  url: string;
  database: string;
  user: string;
  statement: string | null;
}

interface FailureRow {
  /** Matches the driver's or the server's code, or the driver's words for a connection that was not to be had. */
  code: RegExp;
  error: new (message: string, options?: ErrorOptions) => GraphError;
  message(about: Circumstances): string;
}

const rows: FailureRow[] = [
  {
    code: /^(ServiceUnavailable|SessionExpired|ProtocolError|ECONN\w+|EPIPE)$|DatabaseUnavailable|Cluster\.NotALeader|^no connection, 0 in use$/,
    error: GraphUnavailable,
    message: ({ url }) =>
      `No Neo4j answers at “${url}”, or it stopped answering. Check the address in ZHENGTU_GRAPH, and that the server runs and its Bolt port can be reached from here.`,
  },
  {
    code: /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|AuthorizationExpired)/,
    error: GraphAuth,
    message: ({ url, user }) =>
      `The Neo4j at “${url}” does not accept the user “${user}” with the password given. Check ZHENGTU_GRAPH_USER and ZHENGTU_GRAPH_PASSWORD (or ZHENGTU_GRAPH_PASSWORD_FILE).`,
  },
  {
    code: /Database\.(DatabaseNotFound|IllegalAliasChain)/,
    error: GraphMissingDatabase,
    message: ({ url, database }) =>
      `The Neo4j at “${url}” has no database “${database}”. Create it there, or name another one in ZHENGTU_GRAPH_DATABASE.`,
  },
  {
    code: /Security\.Forbidden|ReadOnly|Statement\.AccessMode/,
    error: GraphReadOnly,
    message: ({ url, user, database }) =>
      `The database “${database}” of the Neo4j at “${url}” may not be written by the user “${user}”, or is read only. Nothing was changed: load as a user who may write, or make the database writable.`,
  },
  {
    code: /TransactionTimedOut/,
    error: GraphTimeout,
    message: ({ statement }) =>
      `Neo4j stopped the statement “${statement}” because it took too long. Ask for less at once, or raise ZHENGTU_GRAPH_TIMEOUT.`,
  },
  {
    code: /^no connection, \d+ in use$|LockAcquisitionTimeout|LockClientStopped|DeadlockDetected|MemoryPool|OutOfMemory|TransactionLimit|TransientError/,
    error: GraphBusy,
    message: ({ url }) =>
      `The Neo4j at “${url}” is too busy: others hold what this work needs, or its memory is used up. Nothing of this work was kept: try again later.`,
  },
  {
    code: /StorageDamage|DatabaseError|FileSystem|OutOfDisk|TransactionLogError/,
    error: GraphStorage,
    message: ({ url }) =>
      `The Neo4j at “${url}” could not write or read its files (perhaps its disk is full). Look at its log, make room, restart it, and load again: a gazette is there whole or not at all.`,
  },
];

/** The error to throw for one that the driver threw. */
export function neo4jFailure(about: Circumstances, cause: unknown): GraphError {
  if (cause instanceof GraphError) return cause;
  const code = failureCode(cause);
  const row = rows.find((candidate) => candidate.code.test(code));
  if (row) return new row.error(row.message(about), { cause });
  return new GraphError(
    `The Neo4j at “${about.url}” could not run the statement “${about.statement ?? 'connect'}”. The log has the reason.`,
    { cause },
  );
}

/** What the driver says without a code of the server's when a line was cut in the middle of a message. */
const cut = /\b(?:connection|socket|stream)\b.*\b(?:closed|terminated|reset|broken|destroyed|lost)\b/i;

/** The driver gives no code where it waited in vain for a connection: with none in use nobody answers, with some in use the pool is too small. */
function failureCode(cause: unknown): string {
  const { code = '', message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  const words = String(message ?? '');
  const waited = /^Connection acquisition timed out.*Active conn count = (\d+)/.exec(words);
  if (waited) return `no connection, ${waited[1]} in use`;
  return !String(code).startsWith('Neo.') && cut.test(words) ? 'ServiceUnavailable' : String(code);
}
