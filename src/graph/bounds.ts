/** Time limits and abort signals around a promise. */
import { GraphAborted, GraphTimeout } from './errors.js';

/** How one statement is bounded. */
export interface Bounds {
  statement: string;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/** The error for a statement that took too long. */
export const timedOut = ({ statement, timeoutMs }: Bounds, cause?: unknown): GraphTimeout =>
  new GraphTimeout(
    `The graph took longer than ${timeoutMs} ms over its statement “${statement}”. Ask for less at once, or raise ZHENGTU_GRAPH_TIMEOUT.`,
    { cause },
  );

const aborted = ({ statement }: Bounds): GraphAborted =>
  new GraphAborted(`The statement “${statement}” was stopped because nobody waits for its answer any more.`);

/**
 * The work's own outcome, or a `GraphTimeout`, or a `GraphAborted`, whichever comes first. `stop` is called once when the work is given up; what
 * the work does afterwards is ignored.
 */
export async function bounded<T>(bounds: Bounds, work: () => Promise<T>, stop: () => void = () => {}): Promise<T> {
  if (bounds.signal?.aborted) throw aborted(bounds);
  let giveUp: (error: Error) => void = () => {};
  const limit = new Promise<never>((_, reject) => {
    giveUp = (error) => {
      stop();
      reject(error);
    };
  });
  const timer = setTimeout(() => giveUp(timedOut(bounds)), bounds.timeoutMs);
  const onAbort = () => giveUp(aborted(bounds));
  bounds.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
    bounds.signal?.removeEventListener('abort', onAbort);
  }
}
