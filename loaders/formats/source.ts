/** A decoded text as a `Source`. */
import { createHash } from 'node:crypto';
import type { Source } from '../reading.js';

/** Offsets at which lines begin; a line ends at `\n`, `\r\n` or a lone `\r`. */
export function findLineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

/** The source of a file: `sha256` is that of its bytes, `text` what its format decodes to. */
export function toSource(path: string, bytes: Uint8Array, text: string): Source {
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), text, lineStarts: findLineStarts(text) };
}
