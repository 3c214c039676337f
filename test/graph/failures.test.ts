/** Every way in which an engine fails, as its sentence. */
import { describe, expect, test } from 'vitest';
import { openingFailure, statementFailure } from '../../src/graph/embedded/failure.js';
import { neo4jFailure } from '../../src/graph/neo4j/failure.js';
import { assertVersion } from '../../src/graph/neo4j/version.js';

const about = { url: 'neo4j://host:7687', database: 'zhengtu', user: 'reader', statement: 'load/tasks' };
const secret = 'engine words that nobody may see';

describe('Neo4j', () => {
  test.each([
    [
      'ServiceUnavailable',
      'GRAPH_UNAVAILABLE',
      'No Neo4j answers at “neo4j://host:7687”, or it stopped answering. Check the address in ZHENGTU_GRAPH, and that the server runs and its Bolt port can be reached from here.',
    ],
    ['SessionExpired', 'GRAPH_UNAVAILABLE', 'No Neo4j answers'],
    ['ProtocolError', 'GRAPH_UNAVAILABLE', 'No Neo4j answers'],
    ['ECONNRESET', 'GRAPH_UNAVAILABLE', 'No Neo4j answers'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'GRAPH_UNAVAILABLE', 'No Neo4j answers'],
    ['Neo.ClientError.Cluster.NotALeader', 'GRAPH_UNAVAILABLE', 'No Neo4j answers'],
    [
      'Neo.ClientError.Security.Unauthorized',
      'GRAPH_AUTH',
      'The Neo4j at “neo4j://host:7687” does not accept the user “reader” with the password given. Check ZHENGTU_GRAPH_USER and ZHENGTU_GRAPH_PASSWORD (or ZHENGTU_GRAPH_PASSWORD_FILE).',
    ],
    ['Neo.ClientError.Security.CredentialsExpired', 'GRAPH_AUTH', 'does not accept'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'GRAPH_AUTH', 'does not accept'],
    [
      'Neo.ClientError.Database.DatabaseNotFound',
      'GRAPH_MISSING_DATABASE',
      'The Neo4j at “neo4j://host:7687” has no database “zhengtu”. Create it there, or name another one in ZHENGTU_GRAPH_DATABASE.',
    ],
    [
      'Neo.ClientError.Security.Forbidden',
      'GRAPH_READ_ONLY',
      'The database “zhengtu” of the Neo4j at “neo4j://host:7687” may not be written by the user “reader”, or is read only. Nothing was changed: load as a user who may write, or make the database writable.',
    ],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'GRAPH_READ_ONLY', 'is read only'],
    ['Neo.ClientError.Statement.AccessMode', 'GRAPH_READ_ONLY', 'is read only'],
    [
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      'GRAPH_TIMEOUT',
      'Neo4j stopped the statement “load/tasks” because it took too long. Ask for less at once, or raise ZHENGTU_GRAPH_TIMEOUT.',
    ],
    [
      'Neo.ClientError.Transaction.LockAcquisitionTimeout',
      'GRAPH_BUSY',
      'The Neo4j at “neo4j://host:7687” is too busy: others hold what this work needs, or its memory is used up. Nothing of this work was kept: try again later.',
    ],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'GRAPH_BUSY', 'too busy'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'GRAPH_BUSY', 'too busy'],
    ['Neo.TransientError.Transaction.Interrupted', 'GRAPH_BUSY', 'too busy'],
    [
      'Neo.DatabaseError.Transaction.TransactionLogError',
      'GRAPH_STORAGE',
      'The Neo4j at “neo4j://host:7687” could not write or read its files (perhaps its disk is full). Look at its log, make room, restart it, and load again: a gazette is there whole or not at all.',
    ],
    ['Neo.DatabaseError.General.UnknownError', 'GRAPH_STORAGE', 'could not write or read its files'],
    [
      'Neo.ClientError.Statement.SyntaxError',
      'GRAPH_FAILED',
      'The Neo4j at “neo4j://host:7687” could not run the statement “load/tasks”. The log has the reason.',
    ],
    [undefined, 'GRAPH_FAILED', 'could not run the statement'],
  ])('%s is %s', (code, expected, message) => {
    const cause = Object.assign(new Error(secret), { code });
    const failure = neo4jFailure(about, cause);
    expect(failure.code).toBe(expected);
    expect(failure.message).toContain(message);
    expect(failure.message).not.toContain(secret);
    expect(failure.cause).toBe(cause);
  });

  test.each([
    [0, 'GRAPH_UNAVAILABLE'],
    [50, 'GRAPH_BUSY'],
  ])('no connection to be had while %i are in use is %s', (active, expected) => {
    const words = `Connection acquisition timed out in 10000 ms. Pool status: Active conn count = ${active}, Idle conn count = 0.`;
    expect(neo4jFailure(about, Object.assign(new Error(words), { code: 'N/A' })).code).toBe(expected);
  });

  test.each([
    ['Connection was closed by server', 'N/A', 'GRAPH_UNAVAILABLE'],
    ['The socket has been destroyed', undefined, 'GRAPH_UNAVAILABLE'],
    ['The connection was closed', 'Neo.ClientError.Statement.SyntaxError', 'GRAPH_FAILED'],
    ['Cannot run query in a closed session.', 'N/A', 'GRAPH_FAILED'],
  ])('“%s” with the code %s is %s', (words, code, expected) => {
    expect(neo4jFailure(about, Object.assign(new Error(words), { code })).code).toBe(expected);
  });

  test('a failure that has its sentence keeps it', () => {
    const failure = neo4jFailure(about, new Error('x'));
    expect(neo4jFailure(about, failure)).toBe(failure);
  });

  test.each(['Neo4j/5.26.12', 'Neo4j/5.27.0-AURA', 'Neo4j/2026.01.4', 'Neo4j/dev', undefined])(
    'version %s will do',
    (agent) => {
      expect(() => assertVersion(about.url, agent)).not.toThrow();
    },
  );

  test.each(['Neo4j/4.4.40', 'Neo4j/5.25.1', 'Neo4j/5.9.0', 'Neo4j/3.5.35'])('version %s is too old', (agent) => {
    const version = /\d+\.\d+/.exec(agent)?.[0];
    expect(() => assertVersion(about.url, agent)).toThrow(
      `The Neo4j at “neo4j://host:7687” is version ${version}; version 5.26 or newer is needed. Upgrade the server, or name another one in ZHENGTU_GRAPH.`,
    );
  });
});

describe('embedded', () => {
  test.each([
    [
      'database file cannot be locked for reading: /x',
      'GRAPH_LOCKED',
      'The graph in “./data” is open in another process. Stop that process (perhaps a running “zhengtu start” or “serve”: Ctrl-C ends it), or name another folder in ZHENGTU_GRAPH.',
    ],
    [
      'invalid file header magic, not a Grafeo database',
      'GRAPH_STORAGE',
      "The graph in “./data” cannot be read: its files are damaged or not a graph's. Restore them from a dump, or name another folder in ZHENGTU_GRAPH and load again.",
    ],
    ...[
      ['I/O error: Permission denied (os error 13)', 'its files or folders may not be read and written'],
      ["EACCES: permission denied, mkdir './data'", 'its files or folders may not be read and written'],
      ['I/O error: Read-only file system (os error 30)', 'it stands where nothing may be written'],
      ["ENOSPC: no space left on device, mkdir './data'", 'the disk is full'],
      ['cannot inspect ./data/graph.migrating: Not a directory', 'something that is no folder stands there'],
      ["ENOENT: no such file or directory, mkdir '/proc/x'", 'there is no such folder, and it cannot be made'],
      ['GRAFEO-X001: Internal error', 'its files cannot be used'],
    ].map(([words = '', why]): [string, string, string] => [
      words,
      'GRAPH_STORAGE',
      `The graph in “./data” cannot be opened: ${why}. Name a folder in ZHENGTU_GRAPH that exists or may be made, and whose files may be read and written.`,
    ]),
  ])('opening: %s', (words, code, message) => {
    const failure = openingFailure('./data', new Error(words));
    expect([failure.code, failure.message]).toEqual([code, message]);
  });

  test.each([
    [
      'I/O error: No space left on device (os error 28)',
      'GRAPH_STORAGE',
      'The disk that holds the graph is full. Nothing of this load was kept: free some space and load again.',
    ],
    ['I/O error: File too large (os error 27)', 'GRAPH_STORAGE', /^The disk that holds the graph is full/],
    [
      'Transaction error: Write conflict on node 7',
      'GRAPH_BUSY',
      'The graph was being written by another load at the same place. Nothing of this load was kept: load again.',
    ],
    ['syntax error', 'GRAPH_FAILED', 'The graph could not run its statement “load/tasks”. The log has the reason.'],
  ])('running: %s', (words, code, message) => {
    const failure = statementFailure('load/tasks', new Error(words));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
  });
});
