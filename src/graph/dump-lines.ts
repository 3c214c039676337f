/** Lines of a dump read back, and the sentences for lines that are none. */
import { labelOf, relationshipTypes } from '../../cypher/model.js';
import type { DumpedNode, DumpedRelationship } from './dump.js';
import { GraphError } from './errors.js';

/** A dump that cannot be restored as it is, or a graph that cannot take it. */
export class RestoreError extends GraphError {
  override name = 'RestoreError';
  override readonly code = 'RESTORE_FAILED';
}

/** The last line of a dump in a file: how many stand before it. Without it a file that broke off between two lines would pass for a whole one. */
export const endLine = (lines: number): string => JSON.stringify({ lines });

/** The lines of a file before its last. Throws `RestoreError` at the end where that is none of a dump, or counts others. An empty file gives none. */
export async function* beforeEnd(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let last: string | null = null;
  let before = 0;
  for await (const line of lines) {
    if (last !== null) {
      yield last;
      before += 1;
    }
    last = line;
  }
  if (last !== null && last !== endLine(before)) throw new RestoreError(brokenOff(before + 1));
}

const brokenOff = (lines: number): string =>
  `The dump breaks off after ${lines} lines: its last line, which counts the others, is missing or counts more. Nothing was restored; make the dump again with zhengtu dump.`;

/** The node or relationship of a line. Throws `RestoreError` with its number where it is neither. */
export function parsed(line: string, number: number): DumpedNode | DumpedRelationship {
  const value = json(line);
  if (isItem(value)) return value;
  throw new RestoreError(
    `Line ${number} of the dump is neither a node nor a relationship: ${shown(line)}. Make the dump again with zhengtu dump.`,
  );
}

/** The beginning of a line, or that it is no text: bytes of another kind of file do no terminal good. */
const shown = (line: string): string =>
  /[\p{Cc}\p{Cn}\p{Cs}\p{Co}\uFFFD]/u.test(line.replaceAll('\t', ' ')) ? 'it is no text' : `“${line.slice(0, 60)}”`;

const plain = (word: string): string => word.slice(0, 60).replaceAll(/\p{C}/gu, '?');

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isItem(value: unknown): value is DumpedNode | DumpedRelationship {
  if (typeof value !== 'object' || value === null || !('properties' in value)) return false;
  const row = value as Record<string, unknown>;
  if (typeof row.properties !== 'object' || row.properties === null) return false;
  return typeof row.id === 'string' || [row.from, row.type, row.to].every((part) => typeof part === 'string');
}

/** The label of an id. Throws `RestoreError` where it is none of ours. */
export function known(id: string, number: number): string {
  const label = labelOf(id);
  if (label) return label;
  throw new RestoreError(
    `Line ${number} of the dump names “${plain(id)}”, whose kind is unknown. Make the dump again with this version of zhengtu.`,
  );
}

/** A relationship's type. Throws `RestoreError` where it is none of ours. */
export function knownType(type: string, number: number): string {
  if (relationshipTypes.some((one) => one === type)) return type;
  throw new RestoreError(
    `Line ${number} of the dump names a relationship “${plain(type)}”, which is unknown. Make the dump again with this version of zhengtu.`,
  );
}
