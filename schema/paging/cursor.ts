/** Keyset cursors: the sort key of a row, opaque to clients, valid for one list in one order, across new loads. */
import { clientError } from '../errors.js';

/** One sort key: what the list is ordered by, most significant first, never null. */
export type SortKey = (string | number)[];

const version = 1;

/** The cursor of the row with this sort key in this list. */
export function encodeCursor(list: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([version, list, ...key])).toString('base64url');
}

/** The sort key of a cursor, of `parts` parts. Throws BAD_CURSOR for text that is none, and for the cursor of another list or order. */
export function decodeCursor(list: string, cursor: string, parts: number): SortKey {
  const [given, of, ...key] = parse(cursor);
  if (given !== version) throw broken(cursor);
  if (of !== list) {
    throw clientError(
      'BAD_CURSOR',
      `The cursor “${shorten(cursor)}” belongs to another list or another order: take “after” from the pageInfo.endCursor of the same field with the same orderBy.`,
    );
  }
  if (key.length !== parts) throw broken(cursor);
  if (!key.every((part) => typeof part === 'string' || typeof part === 'number')) throw broken(cursor);
  return key as SortKey;
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value;
  } catch {
    // Falls through to the one error for every broken cursor.
  }
  throw broken(cursor);
}

function broken(cursor: string) {
  return clientError(
    'BAD_CURSOR',
    `“${shorten(cursor)}” is not a cursor of this API: take “after” from pageInfo.endCursor, or leave it out to begin at the first page.`,
  );
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
