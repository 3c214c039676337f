/** Reads for all parents of a level at once, and remembers what it read for as long as a request lasts. */
import type { Row } from '../../cypher/port.js';

/** A parent of a level: its id, or a map that holds its `id` with more that the statement needs. */
export type Parent = string | { id: string; [name: string]: string | number };

/** The id of a parent. */
export const idOfParent = (parent: Parent): string => (typeof parent === 'string' ? parent : parent.id);

interface Waiting {
  id: string;
  resolve(rows: Row[]): void;
  reject(error: unknown): void;
}

/**
 * Collects what is asked for in one turn of the event loop, reads what is new with one call and answers all together: so the next level begins in one
 * turn as well, and costs one statement, even where some parents were known before or are being read for another field.
 */
export class LevelLoader {
  private readonly known = new Map<string, Promise<Row[]>>();
  private readonly fresh = new Map<string, Parent>();
  private waiting: Waiting[] = [];

  /** `read` is given distinct parents and returns rows, each with the `id` of its parent. */
  constructor(private readonly read: (parents: Parent[]) => Promise<Row[]>) {}

  /** The rows of one parent. */
  load(parent: Parent): Promise<Row[]> {
    const id = idOfParent(parent);
    if (!this.known.has(id)) this.fresh.set(id, parent);
    if (this.waiting.length === 0) void Promise.resolve().then(() => process.nextTick(() => this.dispatch()));
    return new Promise((resolve, reject) => {
      this.waiting.push({ id, resolve, reject });
    });
  }

  private async dispatch(): Promise<void> {
    const waiting = this.waiting;
    this.waiting = [];
    this.readFresh();
    try {
      const rows = await Promise.all(waiting.map(({ id }) => this.known.get(id) ?? []));
      waiting.forEach(({ resolve }, index) => {
        resolve(rows[index] ?? []);
      });
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }

  private readFresh(): void {
    if (this.fresh.size === 0) return;
    const parents = new Map(this.fresh);
    this.fresh.clear();
    const groups = this.read([...parents.values()]).then(byParent);
    for (const id of parents.keys()) {
      this.known.set(
        id,
        groups.then((rows) => rows.get(id) ?? []),
      );
    }
  }
}

function byParent(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(String(row.id));
    if (group) group.push(row);
    else groups.set(String(row.id), [row]);
  }
  return groups;
}
