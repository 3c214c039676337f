/** Hand-made blocks for tests of table readers: `|` parts cells, an empty part is an empty cell. */
import type { Cell, Heading, ParagraphBlock, Row, TableBlock } from '../../../loaders/layout/blocks.js';
import { Passage } from '../../../loaders/layout/passage.js';
import type { PrintedDocument } from '../../../loaders/reading.js';

let at = 0;

/** A passage at a fresh place of the (imagined) source. */
export function passage(text: string): Passage {
  const start = at;
  at += text.length + 1;
  return new Passage(
    text,
    Int32Array.from({ length: text.length }, (_, index) => start + index),
  );
}

export function cell(text: string, column: number): Cell {
  const whole = passage(text.replace(/\n/g, ' '));
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const part = whole.slice(start, start + line.length);
    start += line.length + 1;
    return part;
  });
  return { passage: whole, lines, column, inherited: false };
}

export function row(printed: string): Row {
  const cells = printed.split('|').map(cell);
  const filled = cells.filter((each) => each.passage.text);
  return { kind: filled.length === 1 && cells.length > 1 && cells[0]?.passage.text ? 'section' : 'data', cells };
}

export function heading(text: string, level = 1): Heading {
  return { marker: null, passage: passage(text), level, runIn: false };
}

export function table(
  header: string | null,
  rows: string[],
  more: Partial<TableBlock> & { title?: string } = {},
): TableBlock {
  const { title, ...rest } = more;
  const caption = title ? passage(title) : null;
  return {
    kind: 'table',
    form: 'tab',
    path: [],
    attachment: null,
    caption,
    header: header === null ? [] : row(header).cells,
    rows: rows.map(row),
    ...rest,
  };
}

export function paragraph(text: string, path: Heading[] = []): ParagraphBlock {
  const whole = passage(text);
  return { kind: 'paragraph', path, attachment: null, passage: whole, lines: [whole], marker: null, heading: null };
}

export function document(blocks: PrintedDocument['blocks'], more: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    key: '云政发〔2021〕7号',
    number: '云政发〔2021〕7号',
    title: '云川市人民政府关于印发名单的通知',
    genre: '通知',
    issuer: '云川市人民政府',
    issuedOn: '2021-05-06',
    addressees: [],
    evidence: { start: 0, end: 1, line: 1, rule: 'test' },
    head: [],
    printed: true,
    blocks,
    place: { province: '江南省', city: '云川市', county: '', level: 'CITY' },
    ...more,
  };
}
