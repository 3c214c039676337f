/** What can be set about a graph; all have defaults that fit a person at their own machine. */

/** A remark of Neo4j about a statement: a missing index, a cartesian product, something deprecated. */
export interface GraphNotification {
  /** Name of the statement file. */
  statement: string;
  code: string;
  description: string;
}

export interface GraphOptions {
  /** Neo4j user; `neo4j` unless told. */
  user?: string;
  password?: string;
  /** Neo4j database; `neo4j` unless told. */
  database?: string;
  /** Most connections to Neo4j at once; 50 unless told. */
  pool?: number;
  /** Longest time of one statement in milliseconds; 15 000 unless told. A read may ask for less. Loading is not bounded by it. */
  timeoutMs?: number;
  /** Longest time in milliseconds that a write is tried again after failures that may pass; 30 000 unless told. */
  retryMs?: number;
  /** Longest time in milliseconds that a write waits for the one before it, which others may hold up; 60 000 unless told. */
  lockMs?: number;
  /** False leaves out the check at opening: a service that starts before its Neo4j asks `check()` until it passes. */
  check?: boolean;
  /** Told every remark of Neo4j; without it the server is asked for none. */
  onNotification?: (notification: GraphNotification) => void;
}

/** Statement time unless told, milliseconds. */
export const defaultTimeoutMs = 15_000;
