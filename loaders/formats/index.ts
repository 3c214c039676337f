/** Bytes of a file → decoded source. The format is told by the first bytes, then by the ending of the name. */
import type { Source } from '../reading.js';
import { toSource } from './source.js';
import { decodeText } from './txt.js';

/**
 * Decodes a file. Throws an Error that names the file and says what to do where it is empty, not readable, or of an unknown format.
 */
export async function readSource(path: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) throw new Error(`"${path}" is empty: there is nothing to read.`);
  const text = decodeText(path, bytes);
  if (!text.trim()) throw new Error(`"${path}" holds no text but blanks: there is nothing to read.`);
  return toSource(path, bytes, text);
}
