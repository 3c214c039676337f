/**
 * HTML pages, and Word files by way of HTML.
 *
 * The decoded source text is what a reader sees, one block (paragraph, heading, list item, table row) a line: blanks are collapsed, scripts, styles,
 * navigation and hidden parts left out. A table is rows of cells parted by tabs; where cells span rows or hold several paragraphs its tags are kept
 * (`<table>`, `<tr>`, `<td rowspan>`, `<p>`), a row a line, because layout reads them. Tables that only place other blocks on the page are taken apart.
 * All offsets count in this text, not in the file.
 */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const skipped = new Set('script style head noscript template iframe nav svg button select textarea object'.split(' '));
const blocks = new Set(
  'address article aside blockquote center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const isHidden = (element: Element) =>
  skipped.has(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');

/** The text of an HTML page, as described above. */
export function htmlToText(html: string): string {
  const lines: string[] = [];
  const writer = new Writer(lines);
  writer.write(parse(html));
  writer.end();
  return lines.join('\n');
}

class Writer {
  private line = '';

  constructor(private readonly lines: string[]) {}

  write(node: Node): void {
    if (defaultTreeAdapter.isTextNode(node)) this.line += node.value.replace(/[ \t\r\n\f]+/g, ' ');
    else if (!isElement(node)) for (const child of childrenOf(node)) this.write(child);
    else if (!isHidden(node)) this.element(node);
  }

  end(): void {
    const text = this.line.trim();
    if (text) this.lines.push(text);
    this.line = '';
  }

  private element(element: Element): void {
    const isBlock = element.tagName === 'br' || blocks.has(element.tagName);
    if (isBlock) this.end();
    const rows = element.tagName === 'table' ? dataRows(element) : null;
    if (rows) this.lines.push(...writeTable(rows));
    else for (const child of childrenOf(element)) this.write(child);
    if (isBlock) this.end();
    else if (element.tagName === 'td' || element.tagName === 'th') this.line += ' ';
  }
}

function descendants(node: Node, tag: string): Element[] {
  return childrenOf(node).flatMap((child) =>
    isElement(child) ? [...(child.tagName === tag ? [child] : []), ...descendants(child, tag)] : [],
  );
}

const cellsOf = (row: Element) =>
  childrenOf(row).filter(
    (child): child is Element => isElement(child) && (child.tagName === 'td' || child.tagName === 'th'),
  );

/** The rows of a table of data; null for one that only places blocks: it holds another table, or has one column. */
function dataRows(table: Element): Element[][] | null {
  if (descendants(table, 'table').length > 0) return null;
  const rows = descendants(table, 'tr')
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  return rows.some((cells) => cells.length > 1) ? rows : null;
}

function paragraphsOf(cell: Element): string[] {
  const lines: string[] = [];
  const writer = new Writer(lines);
  for (const child of childrenOf(cell)) writer.write(child);
  writer.end();
  return lines;
}

const spanOf = (cell: Element, name: string) => Math.max(1, Math.min(200, Number(attribute(cell, name)) || 1));

function writeTable(rows: Element[][]): string[] {
  const cells = rows.map((row) => row.map((cell) => ({ cell, lines: paragraphsOf(cell) })));
  const marked = cells.some((row) => row.some(({ cell, lines }) => spanOf(cell, 'rowspan') > 1 || lines.length > 1));
  if (!marked)
    return cells.map((row) =>
      row.map(({ cell, lines }) => (lines[0] ?? '') + '\t'.repeat(spanOf(cell, 'colspan') - 1)).join('\t'),
    );
  const body = cells.map((row) => `<tr>${row.map(({ cell, lines }) => writeCell(cell, lines)).join('')}</tr>`);
  return body.map((row, i) => (i === 0 ? '<table>' : '') + row + (i === body.length - 1 ? '</table>' : ''));
}

function writeCell(cell: Element, lines: string[]): string {
  const spans = ['rowspan', 'colspan'].flatMap((name) =>
    spanOf(cell, name) > 1 ? ` ${name}="${spanOf(cell, name)}"` : [],
  );
  return `<td${spans.join('')}>${lines.length > 1 ? lines.map((line) => `<p>${line}</p>`).join('') : (lines[0] ?? '')}</td>`;
}
