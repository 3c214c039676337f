/** Reads for all parents of a level at once, and remembers what it read for as long as a request lasts. */
import type { Parameters, Row } from '../../cypher/port.js';

/** A parent of a level: its id, or a map that holds its `id` with more that the statement needs. */
export type Parent = string | { id: string; [name: string]: string | number };

/** A value that may be there already. What is there is not waited for: a promise for each of many rows costs more than reading them. */
export type Soon<T> = T | Promise<T>;

/** Goes on with a value at once where it is there. */
export function next<T, U>(value: Soon<T>, go: (value: T) => Soon<U>): Soon<U> {
  return value instanceof Promise ? value.then(go) : go(value);
}

/** The id of a parent. */
export const idOfParent = (parent: Parent): string => (typeof parent === 'string' ? parent : parent.id);

/** The parameters of a statement that takes none but the ids. */
export const none: Parameters = {};

/** A statement with its parameters, ids aside. */
export const keyOf = (name: string, parameters: Parameters): string =>
  parameters === none ? name : `${name} ${JSON.stringify(parameters)}`;

interface Waiting {
  id: string;
  resolve(rows: Row[]): void;
  reject(error: unknown): void;
}

/**
 * Collects what is asked for in one turn of the event loop, reads what is new with one call and answers all together: so the next level begins in one
 * turn as well, and costs one statement, even where some parents are being read for another field. What was read before is given at once.
 */
export class LevelLoader {
  private readonly known = new Map<string, Row[]>();
  private readonly read = new Map<string, Promise<void>>();
  private readonly fresh = new Map<string, Parent>();
  private waiting: Waiting[] = [];

  /** `readAll` is given distinct parents and returns rows, each with the `id` of its parent. */
  constructor(private readonly readAll: (parents: Parent[]) => Promise<Row[]>) {}

  /** The rows of one parent. */
  load(parent: Parent): Soon<Row[]> {
    const id = idOfParent(parent);
    const known = this.known.get(id);
    if (known) return known;
    if (!this.read.has(id)) this.fresh.set(id, parent);
    if (this.waiting.length === 0) void Promise.resolve().then(() => process.nextTick(() => this.dispatch()));
    return new Promise((resolve, reject) => {
      this.waiting.push({ id, resolve, reject });
    });
  }

  /** Tells the rows of a parent that another statement read. */
  tell(id: string, rows: Row[]): void {
    if (!this.known.has(id)) this.known.set(id, rows);
  }

  private async dispatch(): Promise<void> {
    const waiting = this.waiting;
    this.waiting = [];
    this.readFresh();
    try {
      await Promise.all(new Set(waiting.map(({ id }) => this.read.get(id))));
      for (const { id, resolve } of waiting) resolve(this.known.get(id) ?? []);
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }

  private readFresh(): void {
    if (this.fresh.size === 0) return;
    const parents = new Map(this.fresh);
    this.fresh.clear();
    const batch = this.readAll([...parents.values()]).then((rows) => this.keep(parents.keys(), rows));
    for (const id of parents.keys()) this.read.set(id, batch);
  }

  /** A statement may tell of more parents than it was asked for. */
  private keep(ids: Iterable<string>, rows: Row[]): void {
    const groups = byParent(rows);
    for (const [id, group] of groups) this.known.set(id, group);
    for (const id of ids) if (!groups.has(id)) this.known.set(id, []);
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
