/** Bytes of a file → decoded source. The format is told by its first bytes, then by the ending of its name. */
import type { Source } from '../reading.js';
import { docxToText } from './docx.js';
import { htmlToText } from './html.js';
import { pdfToText } from './pdf.js';
import { toSource } from './source.js';
import { decodeText } from './txt.js';

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/**
 * Decodes a .txt (UTF-8, GB18030, UTF-16 with mark), .html, .docx or .pdf file. Offsets count UTF-16 code units of the text the format's module describes;
 * a byte order mark is not counted. Rejects with an Error that names the file and says what to do where the file is empty, unreadable or of another kind.
 */
export async function readSource(path: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) throw new Error(`“${path}” is empty: there is nothing to read.`);
  const text = await decode(path, bytes);
  if (!text.trim()) throw new Error(`“${path}” holds no text, only blanks: there is nothing to read.`);
  return toSource(path, bytes, text);
}

async function decode(path: string, bytes: Uint8Array): Promise<string> {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return pdfToText(path, bytes);
  if (startsWith(bytes, 0x50, 0x4b)) {
    if (/\.zip$/i.test(path)) throw new Error(`“${path}” is a ZIP archive: unpack it and give the files in it.`);
    return docxToText(path, bytes);
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Error(`“${path}” is a file of an old Office version (.doc, .wps or .xls): save it as .docx or .txt.`);
  const ending = /\.(pdf|docx)$/i.exec(path)?.[1];
  if (ending) throw new Error(notA(path, ending.toLowerCase()));
  const text = decodeText(path, bytes);
  return isHtml(path, text) ? htmlToText(text) : text;
}

/** A file whose ending promises a format that its first bytes are not of. */
const notA = (path: string, ending: string) =>
  `“${path}” ends in .${ending}, but its first bytes are not those of a ${ending === 'pdf' ? 'PDF' : 'Word file'}: it is damaged or of another kind. Fetch it again, or give it its right ending.`;

const isHtml = (path: string, text: string) =>
  /\.(?:x?html?|mht)$/i.test(path) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 500));
