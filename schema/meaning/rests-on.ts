/** What a document rests on, followed citation by citation, so that cycles end by themselves. */
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { clientError } from '../errors.js';
import { type Citation, citationOf } from '../types/citation.js';

/** Most citations followed in a row. */
const deepest = 10;

/** BASIS citations from a document outward, nearest first, each cited document once. One statement for three steps at most, shared by all documents of the level. */
export async function restsOn(context: ApiContext, id: string, maxDepth: number): Promise<Citation[]> {
  if (maxDepth < 1 || maxDepth > deepest) {
    throw clientError('BAD_VALUE', `“maxDepth” is ${maxDepth}: citations are followed 1 to ${deepest} deep.`);
  }
  const seen = new Set([id]);
  const found: Citation[] = [];
  let level = [id];
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth += 1) {
    const rows = (await Promise.all(level.map((from) => context.rows('document-basis', from)))).flat();
    const fresh = rows.filter((row) => isNew(row, seen));
    found.push(...fresh.map((row) => citationOf(row, depth)));
    level = fresh.map((row) => String(row.cited));
  }
  return found;
}

function isNew(row: Row, seen: Set<string>): boolean {
  if (row.cited === null) return false;
  const cited = String(row.cited);
  if (seen.has(cited)) return false;
  seen.add(cited);
  return true;
}
