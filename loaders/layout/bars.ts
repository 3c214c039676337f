/**
 * Tables between bars, as markdown sets them, become tables between tabs, so that both are read alike: `| 1 | 取水许可 | 市水利局 |`. A row that line ends cut is one line
 * again, rules under heads are blank. Bars without any at the ends count where two lines under one another have as many; then also below, where a row begins
 * with the bar behind an empty cell or stands apart. The text keeps its length.
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
    const goesOn = before > 0 && barsIn(line) === before;
    const framed = !goesOn && isFramed(line);
    const end = framed ? rowEnd(lines, at) : bareEnd(lines, at);
    const rows = lines.slice(at, end);
    const bare = goesOn || (!framed && end > at + 1);
    if (framed) out.push(framedRow(rows.join(' ')));
    else out.push(...(bare ? rows.map((row) => row.replaceAll('|', '\t')) : rows));
    if (bare) before = barsIn(line);
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

/** Where the rows between bars that have none at the ends end: behind `at` alone where the line below has not as many. */
function bareEnd(lines: readonly string[], at: number): number {
  const bars = barsIn(lines[at]);
  let end = at + 1;
  while (bars > 1 && barsIn(lines[end]) === bars) end++;
  return end;
}

/** How many bars part the cells of a line; none in one that has them at both ends. */
const barsIn = (line: string | undefined): number =>
  !line?.includes('|') || (isFramed(line) && line.trimEnd().endsWith('|')) ? 0 : line.split('|').length - 1;
