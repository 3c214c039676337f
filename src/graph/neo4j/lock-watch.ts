/** How long a write waits for its first step, the lock that all writes take: a server waits for ever unless it is told otherwise. */
import { GraphBusy } from '../errors.js';

/** Longest wait unless told, milliseconds: many times what a gazette takes. */
export const longestLockMs = 60_000;

/** The wait of one write, from its making on. */
export class LockWatch {
  /** Rejects with `GraphBusy` where the lock is not taken in time. */
  readonly overdue: Promise<never>;
  private timer: NodeJS.Timeout | undefined;

  constructor(url: string, longestMs: number) {
    this.overdue = new Promise((_, reject) => {
      this.timer = setTimeout(() => reject(new GraphBusy(sentence(url, longestMs))), longestMs);
    });
    this.overdue.catch(() => undefined);
  }

  /** The lock was taken, or the write is over. */
  taken(): void {
    clearTimeout(this.timer);
  }
}

const sentence = (url: string, longestMs: number): string =>
  `The Neo4j at “${url}” is being written by somebody who has held it for more than ${longestMs / 1000} s. Nothing of this work was kept: see what runs there (SHOW TRANSACTIONS), end it, and load again.`;
