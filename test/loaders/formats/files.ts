/** Files made by hand: GB18030 text, a Word file, a PDF with a Chinese font that is not embedded. */
import { crc32 } from 'node:zlib';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** GB18030 bytes of a text, found by decoding every two-byte code; ASCII stays. Throws for characters that have none. */
export function gb18030(text: string): Uint8Array {
  const codes = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : codes.get(sign);
      if (!code) throw new Error(`"${sign}" has no two-byte code.`);
      return code;
    }),
  );
}

const little = (value: number, bytes: number) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff);

/** A zip archive whose members are stored, not deflated. */
export function zip(files: Record<string, string>): Uint8Array {
  const local: number[] = [];
  const central: number[] = [];
  for (const [name, text] of Object.entries(files)) {
    const data = utf8(text);
    const shared = [
      ...little(20, 2),
      0,
      8,
      0,
      0,
      0,
      0,
      0,
      0,
      ...little(crc32(data), 4),
      ...little(data.length, 4),
      ...little(data.length, 4),
      ...little(utf8(name).length, 2),
      0,
      0,
    ];
    central.push(
      0x50,
      0x4b,
      1,
      2,
      20,
      0,
      ...shared,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ...little(local.length, 4),
      ...utf8(name),
    );
    local.push(0x50, 0x4b, 3, 4, ...shared, ...utf8(name), ...data);
  }
  const count = little(Object.keys(files).length, 2);
  return Uint8Array.from([
    ...local,
    ...central,
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...count,
    ...count,
    ...little(central.length, 4),
    ...little(local.length, 4),
    0,
    0,
  ]);
}

/** A Word file with this body (WordprocessingML). */
export function docx(body: string): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zip({ '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': document });
}

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

const hex = (text: string) => [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** A PDF of one page per list; every string at its place in points. Its font is named, not embedded. */
export function pdf(pages: { text: string; x: number; y: number }[][]): Uint8Array {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>'];
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  objects.push(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  objects.push('<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>');
  objects.push(
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 5 0 R>>',
  );
  objects.push(
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
  );
  for (const [i, strings] of pages.entries()) {
    const stream = strings.map(({ text, x, y }) => `BT /F 12 Tf ${x} ${y} Td <${hex(text)}> Tj ET`).join('\n');
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`,
    );
    objects.push(`<</Length ${stream.length}>>stream\n${stream}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return utf8(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  );
}
