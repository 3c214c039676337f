/** What can go wrong with a graph, in sentences for a person. The engine's own words are kept as `cause` for the log and never shown to clients. */

/** Any failure of the graph. `code` is stable and safe to show. */
export class GraphError extends Error {
  override name = 'GraphError';
  readonly code: string = 'GRAPH_FAILED';
}

/** Nobody answers at the address, or the connection broke. Trying again later may help. */
export class GraphUnavailable extends GraphError {
  override name = 'GraphUnavailable';
  override readonly code = 'GRAPH_UNAVAILABLE';
}

/** A statement took longer than it may. */
export class GraphTimeout extends GraphError {
  override name = 'GraphTimeout';
  override readonly code = 'GRAPH_TIMEOUT';
}

/** The caller asked for a statement to be stopped. */
export class GraphAborted extends GraphError {
  override name = 'GraphAborted';
  override readonly code = 'GRAPH_ABORTED';
}

/** The graph is busy: locks held by others, memory or threads used up. Trying again may help. */
export class GraphBusy extends GraphError {
  override name = 'GraphBusy';
  override readonly code = 'GRAPH_BUSY';
}

/** The graph, or this user of it, may be read only. */
export class GraphReadOnly extends GraphError {
  override name = 'GraphReadOnly';
  override readonly code = 'GRAPH_READ_ONLY';
}

/** The user or password was not accepted. */
export class GraphAuth extends GraphError {
  override name = 'GraphAuth';
  override readonly code = 'GRAPH_AUTH';
}

/** The server's version is too old. */
export class GraphVersion extends GraphError {
  override name = 'GraphVersion';
  override readonly code = 'GRAPH_VERSION';
}

/** The server has no database of that name. */
export class GraphMissingDatabase extends GraphError {
  override name = 'GraphMissingDatabase';
  override readonly code = 'GRAPH_MISSING_DATABASE';
}

/** Another process has the embedded graph open. */
export class GraphLocked extends GraphError {
  override name = 'GraphLocked';
  override readonly code = 'GRAPH_LOCKED';
}

/** The files of the graph cannot be read or written. */
export class GraphStorage extends GraphError {
  override name = 'GraphStorage';
  override readonly code = 'GRAPH_STORAGE';
}

/** The address is none of a graph. */
export class GraphAddressError extends GraphError {
  override name = 'GraphAddressError';
  override readonly code = 'GRAPH_ADDRESS';
}
