/** Units that stand over a table of tasks without a column of units: `责任单位：市教育局` or the heading `一、市教育局（3项）`. */
import { readClause } from '../../language/roles.js';
import { labelTag } from '../../language/vocabulary.js';
import type { Block, Row, TableBlock } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import { flatMap } from '../../lists.js';
import { roleOfLabel } from '../alone-labels.js';
import { isSumRow, rowSpan } from '../columns/rows.js';
import { titledMeanings } from '../columns/titles.js';
import { columnsOf, type Meaning, type TableMeaning } from '../columns.js';
import { solidUnits } from '../duties/subjects.js';
import { inPlace, type TaskFact, type UnitFact } from '../facts.js';
import { headingTexts, withoutMarker } from '../items.js';

const label = /^([\u4e00-\u9fff]{2,8})[：:](?=.)/;
const count = /（(?:共)?\d{1,3}[项条件个]）$/;
const withUnits: Meaning[] = [
  'lead',
  'support',
  'responsible',
  'person',
  'unit',
  'duty-subject',
  'score',
  'permit-name',
];

/** The units that the block right before a table lays its tasks on; none where the table names units itself or lists no tasks. */
function unitsOver(before: Block | undefined, table: TableMeaning): UnitFact[] {
  if (!before || before.kind === 'table' || before.passage.text.length > 120) return [];
  if (columnsOf(table, ...withUnits).length || !columnsOf(table, 'task', 'measure').length) return [];
  if (before.kind === 'paragraph') return labelled(before.passage);
  return columnsOf(table, 'deadline').length ? headed(before.heading.passage) : [];
}

function labelled(passage: Passage): UnitFact[] {
  const [whole = '', name = ''] = label.exec(passage.text) ?? [];
  if (!/^(?:Lead|Support|Duty)Label$/.test((name && labelTag(name)) || '')) return [];
  const inside = passage.slice(whole.length);
  const { units, rest } = readClause(inside, roleOfLabel(name), 'column');
  return rest > 0
    ? []
    : units.map(({ mention, name: full, role, start, end }) => ({
        mention,
        name: full,
        role,
        at: inPlace(inside.span(start, end), 'table-over'),
      }));
}

function headed(heading: Passage): UnitFact[] {
  const name = heading.slice(0, count.exec(heading.text)?.index ?? heading.text.length);
  return (solidUnits(name) ?? []).map(({ term, name: full }) => ({
    mention: name.text.slice(term.start, term.end),
    name: full,
    role: 'RESPONSIBLE',
    at: inPlace(name.span(term.start, term.end), 'table-over'),
  }));
}

/** `市教育局`, `一、市教育局（3项）` as a row over the tasks of the unit, in a table with times and without a column of units; a column of people may stand there. */
function unitsAmong(table: TableMeaning): (row: Row) => UnitFact[] {
  const others = withUnits.filter((meaning) => meaning !== 'person');
  const open = !columnsOf(table, ...others).length && columnsOf(table, 'deadline').length > 0;
  return ({ kind, cells }) => {
    const [name] = open && kind === 'section' ? cells.slice(-1) : [];
    return name ? headed(withoutMarker(name.passage)) : [];
  };
}

/**
 * The rows of a table as tasks of the units that stand right over it or in a row of their own over theirs; each unit's place runs on to the end of the row. None where no
 * units stand there.
 */
export function tasksUnder(before: Block | undefined, block: TableBlock, table: TableMeaning): TaskFact[] {
  let over = unitsOver(before, table);
  const told = [...columnsOf(table, 'task').toReversed(), ...columnsOf(table, 'measure')];
  const among = unitsAmong(table);
  return flatMap(told.length ? table.rows : [], (row): TaskFact[] => {
    const own = among(row);
    if (own.length) over = own;
    if (!over.length) return [];
    const cells = told.map(({ column }) => row.cells.find((cell) => cell.column === column)?.passage.text.trim());
    const text = cells.find(Boolean);
    const span = row.kind === 'data' && !isSumRow(row) ? rowSpan(row) : null;
    if (!text || !span) return [];
    const units = over.map(({ mention, name, role, at }) => {
      return { mention, name, role, at: { start: at.start, end: span.end, rule: at.rule } };
    });
    const at = { start: span.start, end: span.end, rule: 'table-over' };
    return [{ kind: 'TABLE', heading: null, path: headingTexts(block.path), text, at, units }];
  });
}

/** The labelled lines of a document that belong to the table right below them: they close no item above. */
export function linesOverTables(blocks: readonly Block[]): Set<Block> {
  const found = new Set<Block>();
  for (const { titled, meaning } of titledMeanings(blocks)) {
    const before = blocks[titled.index - 1];
    if (before?.kind === 'paragraph' && unitsOver(before, meaning).length) found.add(before);
  }
  return found;
}
