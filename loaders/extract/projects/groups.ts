/** The rows of one number → projects: one, a parent with its parts, or a name broken over rows. */
import type { Row } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { nameText } from '../columns/rows.js';
import { cellOf, columnsOf, type TableMeaning } from '../columns.js';
import { inPlace, type Place } from '../facts.js';
import type { ProjectFact } from '../projects.js';
import { investmentIn } from './investment.js';
import { remarkOf } from './remarks.js';
import type { ProjectRow } from './rows.js';
import { workName } from './works.js';

/** Level, stage and category that hold for a row. */
export interface RowClass {
  level: string | null;
  stage: string | null;
  category: string[];
  /** The county or zone of the section, for rows that print no place. */
  place: string | null;
}

/** What all rows of a table share. */
export interface GroupContext {
  document: string;
  list: string | null;
  meaning: TableMeaning;
  remarks: readonly string[];
  class: (row: Row) => RowClass;
}

/** A name with the row that tells the rest of it. */
interface Named {
  name: Passage;
  row: ProjectRow;
}

const within = /^其中[：:]?(?:[（(]?\d{1,2}[）)、.．])?|^[（(]\d{1,2}[）)](?=.{3})/;

/** True for a row numbered below that of another: 8-1 or （1） below 8, or named 其中：…. */
export function isPart({ number, name }: ProjectRow, { number: over, name: main }: ProjectRow): boolean {
  if (name && main && within.test(name.text) && !within.test(main.text)) return true;
  if (!number || !over || over.sub || over.bracketed) return false;
  return number.sub ? number.number === over.number : number.bracketed;
}

/** The name without 其中： and its number. */
const partName = (name: Passage): Passage => name.slice(within.exec(name.text)?.[0].length ?? 0);

/** The projects of the rows of one number. */
export function groupFacts(rows: readonly ProjectRow[], context: GroupContext): ProjectFact[] {
  const [main, ...below] = rows;
  const from = main?.name ? below.findIndex((row) => row.ownName && row.name && isPart(row, main)) : -1;
  const numbered = from < 0 ? [] : below.slice(from).filter((row) => row.ownName && row.name);
  if (main?.name && numbered.length) {
    const parent = fact({ name: main.name, row: main }, main, context, null);
    const parts = numbered.map((row) => fact({ name: partName(row.name as Passage), row }, main, context, parent.name));
    return [
      {
        ...parent,
        places: parent.places.length ? parent.places : [...new Set(flatMap(parts, ({ places }) => places))],
      },
      ...parts,
    ];
  }
  const parts = rows.filter((row) => row.child).map((row) => ({ name: row.child as Passage, row }));
  const own = rows
    .filter((row) => row.name && (row.ownName || row === rows[0]))
    .map((row) => ({ name: row.name as Passage, row }));
  const [first] = own;
  if (parts.length && first) return family(first, parts, context);
  const placed = own.filter(({ row }) => row.places.length);
  if (own.length > 2 && placed.length === own.length - 1 && !own.at(-1)?.row.places.length)
    return ofBroken(own, context);
  return own.map((named) => fact(named, rows[0] ?? named.row, context, null));
}

/** Three names or more of one number of which the last has no place: the middle one is the parent, printed by OCR where its merged cell stands, and the rest of each row moved up by one. */
function ofBroken(own: readonly Named[], context: GroupContext): ProjectFact[] {
  const { number } = (own[0] as Named).row;
  const parent = own[own.length >> 1] as Named;
  const parts = own
    .filter((named) => named !== parent)
    .map(({ name }, index) => ({
      name,
      row: { ...(own[index] as Named).row, span: spanOf(name), number },
    }));
  return family({ ...parent, row: { ...parent.row, number } }, parts, context);
}

function family(parent: Named, parts: readonly Named[], context: GroupContext): ProjectFact[] {
  const notes = new Set(parts.map(({ row }) => row.note));
  const head = fact(parent, parent.row, context, null);
  const name = workName(parent.name.text);
  return [
    {
      ...head,
      places: [...new Set(flatMap(parts, ({ row }) => row.places))],
      note: notes.size === 1 ? ([...notes][0] ?? null) : null,
      at: inPlace(spanOf(parent.name), 'project-table-parent'),
    },
    ...parts.map((part) => ({ ...fact(part, parent.row, context, name), at: partPlace(part) })),
  ];
}

const spanOf = (passage: Passage): { start: number; end: number } => passage.span();

/** From the part's own name to the end of its row. */
function partPlace({ name, row }: Named): Place {
  const { start, end } = name.span();
  return { start, end: Math.max(end, row.span.end), rule: 'project-table-row' };
}

function fact(
  { name, row }: Named,
  numbered: ProjectRow,
  { document, list, meaning, remarks, class: classOf }: GroupContext,
  parent: string | null,
): ProjectFact {
  const text = (...meanings: Parameters<typeof cellOf>[2][]) =>
    cellOf(meaning, row.row, ...meanings)?.passage.text ?? null;
  const investment = columnsOf(meaning, 'investment')[0];
  const builder = text('builder', 'implementer');
  const { place, level, stage, category } = classOf(row.row);
  return {
    document,
    list,
    number: numbered.number?.number ?? row.number?.number ?? null,
    name: workName(name.text),
    level,
    stage: stage ?? (name.text.endsWith('）') ? (remarkOf(name.text)?.stage ?? null) : null),
    category,
    places: row.places.length || !place ? row.places : [place],
    builder: builder && nameText(builder),
    note: row.note && nameText(row.note),
    parent,
    investment: investment
      ? investmentIn(text('investment') ?? '', `${investment.remark ?? ''} ${remarks.join(' ')}`)
      : null,
    at: inPlace(row.span, 'project-table-row'),
  };
}
