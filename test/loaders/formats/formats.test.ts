import { describe, expect, test } from 'vitest';
import { readSource } from '../../../loaders/formats/index.js';
import { pageLines } from '../../../loaders/formats/pdf-lines.js';
import { docx, gb18030, paragraph, pdf, row, zip } from './files.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const sample = '云川市人民政府公报\n一、防汛（市水利局负责）\n';

describe('text', () => {
  test.each([
    ['UTF-8', utf8(sample)],
    ['UTF-8 with byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(sample))],
    ['GB18030', gb18030(sample)],
    [
      'UTF-16 little endian',
      Uint8Array.of(0xff, 0xfe, ...[...sample].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])),
    ],
    [
      'UTF-16 big endian',
      Uint8Array.of(0xfe, 0xff, ...[...sample].flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff])),
    ],
  ])('%s', async (_, bytes) => {
    expect((await readSource('a.txt', bytes)).text).toBe(sample);
  });

  test('lines, fingerprint and path', async () => {
    const source = await readSource('公报.txt', utf8('甲\r\n乙\n'));
    expect(source).toMatchObject({ path: '公报.txt', text: '甲\r\n乙\n' });
    expect([...source.lineStarts]).toEqual([0, 3, 5]);
    expect(source.sha256).toMatch(/^[\da-f]{64}$/);
  });
});

describe('HTML', () => {
  const textOf = async (html: string) => (await readSource('a.html', utf8(html))).text;

  test('one block a line, what readers do not see left out', async () => {
    const html =
      '<!DOCTYPE html><html><head><title>公报</title><style>p{}</style></head><body><nav>首页</nav><h1>云川市\n 人民政府</h1><p>一、<b>防汛</b>&nbsp;工作<br>二、救灾</p><div>三、<span style="display: none">隐</span>重建</div><script>x()</script></body></html>';
    expect(await textOf(html)).toBe('云川市 人民政府\n一、防汛\u00a0工作\n二、救灾\n三、重建');
  });

  test('a plain table is rows of cells parted by tabs', async () => {
    expect(
      await textOf(
        '<html><table><tr><th>任务</th><th colspan="2">单位</th></tr><tr><td>修堤</td><td><p>市水利局</p></td><td></td></tr></table></html>',
      ),
    ).toBe('任务\t单位\t\n修堤\t市水利局\t');
  });

  test('a table with merged rows or several paragraphs in a cell keeps its tags', async () => {
    expect(
      await textOf(
        '<html><table><tr><td rowspan=2>甲</td><td><p>乙</p><p>丙</p></td></tr><tr><td>丁</td></tr></table></html>',
      ),
    ).toBe('<table><tr><td rowspan="2">甲</td><td><p>乙</p><p>丙</p></td></tr>\n<tr><td>丁</td></tr></table>');
  });

  test('a table that only places blocks is taken apart', async () => {
    expect(
      await textOf(
        '<html><table><tr><td>导语</td><td><table><tr><td>任务</td><td>单位</td></tr></table></td></tr></table></html>',
      ),
    ).toBe('导语\n任务\t单位');
  });
});

test('Word: paragraphs and tables', async () => {
  const bytes = docx(
    `${paragraph('云川市人民政府办公室')}<w:tbl>${row('任务', '责任单位')}${row('修堤', '市水利局')}</w:tbl>${paragraph('二、救灾')}`,
  );
  expect((await readSource('a.docx', bytes)).text).toBe(
    '云川市人民政府办公室\n任务\t责任单位\n修堤\t市水利局\n二、救灾',
  );
});

describe('PDF', () => {
  test('a Chinese font that is not embedded; pages parted by form feeds; wide gaps as tabs', async () => {
    const bytes = pdf([
      [
        { text: '修堤', x: 100, y: 680 },
        { text: '市水利局', x: 300, y: 680 },
        { text: '云川市人民政府', x: 100, y: 700 },
      ],
      [{ text: '二、救灾', x: 100, y: 700 }],
    ]);
    expect((await readSource('a.pdf', bytes)).text).toBe('云川市人民政府\n修堤\t市水利局\n\f二、救灾');
  });

  test('the first line of a paragraph keeps its indent', async () => {
    const bytes = pdf([
      [
        { text: '为做好防汛工作，现通知', x: 124, y: 700 },
        { text: '如下。', x: 100, y: 680 },
      ],
    ]);
    expect((await readSource('a.pdf', bytes)).text).toBe('　　为做好防汛工作，现通知\n如下。');
  });

  test('two columns of prose are read one after the other', () => {
    const item = (str: string, x: number, y: number) => ({
      str,
      transform: [12, 0, 0, 12, x, y],
      width: str.length * 12,
      height: 12,
    });
    const items = Array.from({ length: 14 }, (_, i) => [
      item(`左栏第${i}行的文字共十六个字符满`, 50, 800 - 20 * i),
      item(`右栏第${i}行的文字共十六个字符满`, 320, 800 - 20 * i),
    ]).flat();
    const lines = pageLines(items);
    expect(lines.slice(0, 2).every((line) => line.startsWith('左栏'))).toBe(true);
    expect(lines.slice(-2).every((line) => line.startsWith('右栏'))).toBe(true);
  });
});

describe('errors are sentences', () => {
  test.each([
    ['a.txt', new Uint8Array(), '“a.txt” is empty: there is nothing to read.'],
    ['a.txt', utf8(' \n\t\n'), '“a.txt” holds no text, only blanks: there is nothing to read.'],
    [
      'a.txt',
      Uint8Array.of(0xe4, 0xba, 0xff, 0xff, 0xff),
      '“a.txt” is neither UTF-8 nor GB18030 text: it is damaged or in another encoding. Save it as UTF-8, or give the file that the text was taken from.',
    ],
    [
      'a.dat',
      Uint8Array.from({ length: 400 }, (_, i) => i % 8),
      '“a.dat” is a binary file, not text: give a .txt, .html, .docx or .pdf file.',
    ],
    ['a.zip', utf8('PK\u0003\u0004'), '“a.zip” is a ZIP archive: unpack it and give the files in it.'],
    [
      'a.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      '“a.doc” is a file of an old Office version (.doc, .wps or .xls): save it as .docx or .txt.',
    ],
    [
      'a.pdf',
      utf8('\u0000\u0001 broken'),
      '“a.pdf” ends in .pdf, but its first bytes are not those of a PDF: it is damaged or of another kind. Fetch it again, or give it its right ending.',
    ],
    [
      'a.docx',
      utf8('云川市'),
      '“a.docx” ends in .docx, but its first bytes are not those of a Word file: it is damaged or of another kind. Fetch it again, or give it its right ending.',
    ],
    [
      'a.pdf',
      pdf([[]]),
      '“a.pdf” has no text layer: its page is a picture. Run text recognition (OCR) on it and give the text that comes out.',
    ],
  ])('%s', async (path, bytes, message) => {
    await expect(readSource(path, bytes)).rejects.toThrow(new Error(message));
  });

  test.each([
    [
      'a.docx',
      zip({ 'x.txt': '甲' }),
      /^“a\.docx” cannot be read as a Word file \(.+[^.]\): it is damaged or no Word file\. Fetch it again, or open it in Word and save it as \.docx or \.txt\.$/,
    ],
    ['b.docx', utf8('PK\u0003\u0004 broken'), /^“b\.docx” cannot be read as a Word file/],
    [
      'a.pdf',
      utf8('%PDF-1.4 broken'),
      /^“a\.pdf” cannot be read as PDF \(.+[^.]\): the file is damaged\. Fetch it again, print it to a new PDF, or give its text as \.txt\.$/,
    ],
  ])('%s, unreadable', async (path, bytes, message) => {
    await expect(readSource(path, bytes)).rejects.toThrow(message);
  });
});
