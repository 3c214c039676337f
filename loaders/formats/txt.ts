/** Plain text: UTF-8, GB18030, UTF-16 with a byte order mark. */

const utf16 = (bytes: Uint8Array) =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text file holds: more than one in two hundred mean another kind of file. */
function isBinary(text: string): boolean {
  let controls = 0;
  const length = Math.min(text.length, 20_000);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) controls++;
  }
  return controls * 200 > length;
}

/**
 * The text, its byte order mark left out. UTF-8 and GB18030 are tried strictly, in that order.
 * Throws an Error that names the file where neither fits or the bytes are no text.
 */
export function decodeText(path: string, bytes: Uint8Array): string {
  const marked = utf16(bytes);
  const text = marked
    ? decodeStrictly(bytes, marked)
    : (decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'gb18030'));
  if (text === null)
    throw new Error(
      `"${path}" is neither UTF-8 nor GB18030 text: save it in one of these encodings, or give the PDF, Word or HTML file it came from.`,
    );
  if (isBinary(text)) throw new Error(`"${path}" is a binary file, not text: give a .txt, .html, .docx or .pdf file.`);
  return text;
}
