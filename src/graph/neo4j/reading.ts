/** One read, tried again for a moment where the driver says that is safe. */
import { setTimeout } from 'node:timers/promises';
import neo4j, { type QueryResult, type Session } from 'neo4j-driver';

/** What runs a statement. */
export interface Queryable {
  run(text: string, parameters?: object): PromiseLike<QueryResult>;
}

/** How long a read is tried again, milliseconds: somebody waits for it, and would rather know that nobody answers. */
const triesForMs = 3_000;

/** Pause between tries, milliseconds. */
const pauseMs = 200;

/** A read that can be stopped. */
export class Reading {
  private session: Session | null = null;
  private stopped = false;

  constructor(
    private readonly open: () => Session,
    private readonly config: Parameters<Session['beginTransaction']>[0],
  ) {}

  /** What the work gives. Throws what the last try threw. */
  async run<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    for (const until = Date.now() + triesForMs; ; await setTimeout(pauseMs)) {
      try {
        return await this.once(work);
      } catch (error) {
        if (this.stopped || Date.now() > until || !neo4j.isRetryableError(error as Error)) throw error;
      }
    }
  }

  /** In a transaction that the server opens and ends with the statement: three messages fewer to wait for than in one of our own. */
  private async once<T>(work: (transaction: Queryable) => Promise<T>): Promise<T> {
    const session = this.open();
    this.session = session;
    try {
      return await work({ run: (text: string, parameters?: object) => session.run(text, parameters, this.config) });
    } finally {
      this.close(session);
    }
  }

  /** Gives the read up: closing its session in mid-statement resets the connection, which stops the statement on the server. */
  stop(): void {
    this.stopped = true;
    if (this.session) this.close(this.session);
  }

  private close(session: Session): void {
    session.close().catch(() => undefined);
  }
}
