/** Word files. The library is loaded when the first one comes. */
import { htmlToText } from './html.js';

/** The text of a .docx file, as `html.ts` describes it. Throws an Error that names the file where it is no readable Word file. */
export async function docxToText(path: string, bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    html = (
      await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes) },
        { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
      )
    ).value;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    throw new Error(
      `“${path}” cannot be read as a Word file (${reason}): it is damaged or no Word file. Fetch it again, or open it in Word and save it as .docx or .txt.`,
      { cause: error },
    );
  }
  return htmlToText(html);
}
