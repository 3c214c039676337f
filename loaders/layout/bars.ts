/**
 * Tables between bars, as markdown sets them, become tables between tabs, so that both are read alike: `| 1 | 取水许可 | 市水利局 |`. A row that line ends cut is one line
 * again, rules under heads are blank. Bars without any at the ends count where two lines under one another, or around a section's line, have as many, then also below, where a row begins
 * with the bar behind an empty cell, ends in those before empty ones or stands apart; and where rows end in one (`取水许可 | 市水利局 |`). Cells that stand one a line, each with a bar behind it,
 * lose theirs. The text keeps its length.
 */
const rule = /^[\s|:：-]*-[\s|:：-]*$/;
/** Most lines that one row may be cut into. */
const mostLines = 7;

/** The folded text with tabs for the bars of its tables. */
export function tabsForBars(folded: string): string {
  if (!folded.includes('|')) return folded;
  const lines = folded.split('\n');
  const out: string[] = [];
  /** The bars of the rows before without any at the ends. */
  let before = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string;
    const bars = line.includes('|') ? line.split('|').length - 1 : 0;
    const goesOn = before > 0 && bars === before;
    const closed = goesOn ? [] : closedRows(lines, at);
    for (const end of closed) {
      out.push(closedRow(lines.slice(at, end).join(' ')));
      at = end;
      before = 0;
    }
    if (closed.length > 0) continue;
    const framed = !goesOn && isFramed(line);
    const end = framed ? rowEnd(lines, at) : bareEnd(lines, at);
    const rows = lines.slice(at, end);
    const bare = goesOn || (!framed && end > at + 1);
    if (framed) out.push(framedRow(rows.join(' ')));
    else out.push(...(bare ? rows.map((row) => row.replaceAll('|', '\t')) : rows));
    if (bare) before = bars;
    else if (line.trim() !== '') before = 0;
    at = end;
  }
  return out.join('\n');
}

const isFramed = (line: string | undefined): boolean => line?.trimStart().startsWith('|') ?? false;

/** Where a row that begins at line `at` ends: with the first line that ends in a bar; with its own where none does. */
function rowEnd(lines: readonly string[], at: number): number {
  for (let end = at; end < Math.min(lines.length, at + mostLines); end++) {
    if (end > at && isFramed(lines[end])) break;
    if ((lines[end] as string).trimEnd().endsWith('|')) return end + 1;
  }
  return at + 1;
}

function framedRow(row: string): string {
  if (rule.test(row)) return row.replace(/\S/g, ' ');
  const first = row.indexOf('|');
  const last = row.trimEnd().endsWith('|') ? row.lastIndexOf('|') : row.length;
  const inner = row.slice(first + 1, Math.max(first + 1, last)).replaceAll('|', '\t');
  return `${row.slice(0, first)} ${inner}${last > first ? row.slice(last).replace('|', ' ') : ''}`;
}

/** Where the rows end that a bar closes and none opens, from `at` on: two or more of three cells, three of two, six of one; empty for all else. */
function closedRows(lines: readonly string[], at: number): number[] {
  const ends: number[] = [];
  if (isFramed(lines[at]) || (!closes(lines[at]) && !isCutRow(lines, at))) return ends;
  const alone = isOneCell(lines[at] as string);
  for (let end = closedEnd(lines, at); end > 0; end = closedEnd(lines, end, alone)) {
    if (alone && !isOneCell(lines[end - 1] as string)) break;
    ends.push(end);
  }
  const two = barsIn(lines.slice(at, ends[0]).join('')) === 2;
  return ends.length >= (alone ? 6 : two ? 3 : 2) ? ends : [];
}

/** `序号 | 项目名称 | 建设规模` over `及主要内容 | 责任单位 |`: a first row cut inside a cell, of as many cells as one of the next four that a bar closes. */
function isCutRow(lines: readonly string[], at: number): boolean {
  const end = barsIn(lines[at]) < 2 ? 0 : closedEnd(lines, at);
  const bars = end > 0 ? barsIn(lines.slice(at, end).join('')) : 0;
  return bars > 0 && lines.slice(end, end + 4).some((line) => closes(line) && barsIn(line) === bars);
}

/** Where the row that begins at line `from` ends, 0 where no bar closes it; cells may be cut over lines, a cell that stands `alone` before its only bar. */
function closedEnd(lines: readonly string[], from: number, alone = false): number {
  for (let end = from; end < Math.min(lines.length, from + (alone ? mostOfCell : mostLines)); end++) {
    const line = lines[end] as string;
    const begins = alone ? line.trim() !== '' : line.includes('|');
    if (end > from ? !line.trim() : !begins || (isFramed(line) && !onlyBars.test(line))) return 0;
    if (closes(line)) return end + 1;
  }
  return 0;
}
/** Most lines of a cell that stands alone. */
const mostOfCell = 3;

const onlyBars = /^[\s|]+$/;
const closes = (line: string | undefined): boolean => line?.trimEnd().endsWith('|') ?? false;
const isOneCell = (line: string): boolean => onlyBars.test(line) || line.indexOf('|') === line.trimEnd().length - 1;

function closedRow(row: string): string {
  if (onlyBars.test(row) || rule.test(row)) return row.replace(/\S/g, ' ');
  const last = row.lastIndexOf('|');
  return `${row.slice(0, last).replaceAll('|', '\t')} ${row.slice(last + 1)}`;
}

/** Where the rows between bars that have none at the ends end: behind `at` alone where the line below has not as many. */
function bareEnd(lines: readonly string[], at: number): number {
  const bars = barsIn(lines[at]);
  let end = at + 1;
  while (bars > 1 && (barsIn(lines[end]) === bars || (barsIn(lines[end + 1]) === bars && isSection(lines[end])))) end++;
  return end;
}

/** `一、工业类（2个）`, `续建项目（3项）` between two rows. */
const isSection = (line: string | undefined): boolean =>
  line !== undefined &&
  line.length < 40 &&
  (/^\s*（?[一二三四五六七八九十]{1,3}[）、.][^|，。；]+\|?\s*$/.test(line) ||
    /^\s*[\u4e00-\u9fff]{2,16}（共?\d{1,3}[个项]）\|?\s*$/.test(line));

/** How many bars part the cells of a line; none in one that has them at both ends. */
const barsIn = (line: string | undefined): number =>
  !line?.includes('|') || (isFramed(line) && line.trimEnd().endsWith('|')) ? 0 : line.split('|').length - 1;
