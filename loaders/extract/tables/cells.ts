/** Cells of units: their lines, where each holds whole names, else the cell as one text. */
import { nameForm } from '../../language/names.js';
import { type Clause, readClause } from '../../language/roles.js';
import type { Cell } from '../../layout/blocks.js';
import { joinPassages, type Passage } from '../../layout/passage.js';
import { openBrackets } from '../../layout/shapes.js';
import type { Role } from '../../records.js';
import { isCutName } from '../columns/mend.js';

/** A line that goes on with the name above it: 市公安局 / 交警支队. */
const goesOnName =
  /^(?:[\u4e00-\u9fff]{2,4}(?=[支大总]队)|)(?:支队|大队|总队|分局|中心|办公室|管委会|人民政府|政府(?=$|[、，；])|委员会|有限公司|有限责任公司|公司|集团)/;

/** Whether a line end cuts a name, or a bracket: `各县（市、` / `区）政府`. */
const isCut = (above: string, text: string): boolean =>
  openBrackets(above) > 0 || goesOnName.test(text) || isCutName(above, text);

/** The cell without the people on its last lines: `泽东县政` / `府` / `陈大海`. */
export function withoutPeople(cell: Cell): Cell {
  const last = cell.lines.findLastIndex(({ text }) => nameForm(text.trim()) !== 'person');
  if (last < 0 || last === cell.lines.length - 1) return cell;
  const lines = cell.lines.slice(0, last + 1);
  return { ...cell, lines, passage: joinPassages(lines) };
}

/** A cell read line by line where each line holds whole names, else as one text: lines may break a name, blanks may part two. */
export function readCell(cell: Cell, role: Role): { passage: Passage; clause: Clause }[] {
  const lines = cell.lines
    .filter(({ text }) => text.trim())
    .map((passage) => ({ passage, clause: readClause(passage, role) }));
  const whole = { passage: cell.passage, clause: readClause(cell.passage, role, 'column') };
  const printed = cell.lines.map(({ text }) => text.trim());
  const cut = printed.some((text, i) => i > 0 && isCut(printed[i - 1] as string, text));
  if (cut && printed.some((text) => text.includes(' '))) {
    const passage = joinPassages(cell.lines);
    return [{ passage, clause: readClause(passage, role, 'column') }];
  }
  if (cut || marksGoOn(lines)) return [whole];
  const clean =
    lines.every(({ clause }) => clause.units.length > 0 && clause.rest === peopleIn(clause)) ||
    whole.clause.units.length === 0;
  return clean && lines.length && count(lines) >= whole.clause.units.length ? lines : [whole];
}

/** A name marked （配合） on a later line than one marked （牵头）: the mark holds for all names between them. */
const marksGoOn = (lines: readonly { clause: Clause }[]): boolean =>
  lines.length > 1 && lines.slice(1).some(({ clause: { terms } }) => terms.some(({ tag }) => tag === 'SupportMark'));

const count = (read: readonly { clause: Clause }[]): number =>
  read.reduce((sum, { clause }) => sum + clause.units.length, 0);
const peopleIn = ({ terms }: Clause): number => terms.filter(({ tag }) => tag === 'Person').length;
