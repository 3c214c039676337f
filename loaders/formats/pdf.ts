/** PDF files with a text layer. pdf.js takes a third of a second to start, so it is loaded when the first PDF comes. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type PageItem, pageLines } from './pdf-lines.js';

/** Folders of pdf.js: without its character maps, Chinese fonts that are not embedded come back empty. */
function folders() {
  const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return { cMapUrl: `${join(root, 'cmaps')}/`, standardFontDataUrl: `${join(root, 'standard_fonts')}/` };
}

/**
 * The decoded source text: a printed line a line, pages parted by form feeds, wide gaps (columns of a table) as tabs; two columns of prose are read one
 * after the other. Throws an Error that names the file where it cannot be read or has no text layer.
 */
export async function pdfToText(path: string, bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...folders(),
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  const pages: string[] = [];
  try {
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageLines(items.filter((item): item is typeof item & PageItem => 'str' in item)).join('\n'));
    }
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new Error(
      locked
        ? `“${path}” is locked with a password: save it without one, or give its text as .txt.`
        : `“${path}” cannot be read as PDF (${reason}): the file is damaged. Fetch it again, print it to a new PDF, or give its text as .txt.`,
      { cause: error },
    );
  } finally {
    await task.destroy();
  }
  const text = pages.join('\n\f');
  if (!text.trim())
    throw new Error(
      `“${path}” has no text layer: ${pages.length === 1 ? 'its page is a picture' : `its ${pages.length} pages are pictures`}. Run text recognition (OCR) on it and give the text that comes out.`,
    );
  return text;
}
