/** Time limits: every date or recurrence by which a document wants something done or reached, and the dates from which its rules hold. */
import { type Day, dayOf, isoOf } from '../language/dates/calendar.js';
import { type Anchor, resolveDate } from '../language/dates/resolve.js';
import { type Mention, scanDates } from '../language/dates/scan.js';
import type { Block, Cell, TableBlock } from '../layout/blocks.js';
import type { Passage } from '../layout/passage.js';
import type { PrintedDocument } from '../reading.js';
import { titledMeanings } from './columns/titles.js';
import type { TableMeaning } from './columns.js';
import { namesIn, outside, type Setting, settingOf } from './deadlines/context.js';
import { type Effective, effectiveFrom, effectiveFromIssue } from './deadlines/effective.js';
import { judge } from './deadlines/judge.js';
import { isStep } from './deadlines/judge-bounds.js';
import { judgeRecurring, precisionOf } from './deadlines/recurring.js';
import { termColumns } from './deadlines/terms.js';
import { isLimitColumn, isTitle, schedules, timeHeading, titles } from './deadlines/words.js';
import {
  acrossYears,
  comingYear,
  endingYear,
  ofNextYear,
  ofThatYear,
  yearAcross,
  yearInHeadings,
  yearOfDocument,
} from './deadlines/years.js';
import { type DeadlineFact, inPlace } from './facts.js';
import { labelOfRow } from './tables/labels.js';
import { isTold } from './told.js';

export { rules } from './deadlines/rules.js';

/** What is known before a passage is read. */
interface Frame {
  issued: Day | null;
  /** The year meant where none is printed. */
  year: number | null;
  /** True in a column of limits: every time counts. */
  limits: boolean;
  /** True in rules that hold year after year (办法, 规定): 次年 is any next year. */
  standing: boolean;
  /** True under a heading that asks for a time, `二、完成时限`: one that stands there alone counts. */
  timed: boolean;
  /** True in a schedule: `2025年8月，水储量计算` under 时间安排. */
  scheduled: boolean;
}

/** Every limit of a document, in reading order of its blocks. */
export function readDeadlines(document: PrintedDocument): DeadlineFact[] {
  const issued = dayOf(document.issuedOn);
  const year = yearOfDocument(document, issued);
  const standing = /(?:办法|规定|细则|制度|条例|规则|规程|章程)(?:（[^）]*）)?(?:的通知|的决定)?$/.test(document.title);
  const found: DeadlineFact[] = [];
  let frame: Frame = { issued, year, limits: false, standing, timed: false, scheduled: false };
  let path: Block['path'] | null = null;
  const meanings = new Map(titledMeanings(document.blocks).map(({ titled, meaning }) => [titled.table, meaning]));
  for (const block of document.blocks) {
    if (block.path !== path) {
      const timed = timeHeading.test(block.path.at(-1)?.passage.text ?? '');
      const scheduled = block.path.some(({ passage }) => schedules.test(passage.text));
      frame = { issued, year: yearInHeadings(block) ?? year, limits: false, standing, timed, scheduled };
    }
    path = block.path;
    if (block.kind === 'table') found.push(...readTable(block, frame, meanings.get(block)));
    else found.push(...aheadOf(readPassage(block.passage, frame, block.kind === 'heading'), block, issued));
  }
  return found;
}

/** Without what a section on what was done tells of days before the document's: `年底前全部开工` under 2021年工作回顾. */
function aheadOf(facts: DeadlineFact[], block: Block, issued: Day | null): DeadlineFact[] {
  if (!facts.length || !issued || !isTold(block)) return facts;
  return facts.filter(({ date }) => date === null || date > isoOf(issued));
}

/** A table's limits; its rows as they were put together, under the columns of the table that it goes on with. */
function readTable(table: TableBlock, frame: Frame, meaning: TableMeaning | undefined): DeadlineFact[] {
  const { columns, rows } = meaning ?? { columns: [], rows: table.rows };
  const heads = table.header.length
    ? table.header.map(({ column, passage }) => ({ column, header: passage.text }))
    : columns;
  const limits = new Set(heads.filter(({ header }) => isLimitColumn(header)).map(({ column }) => column));
  const terms = termColumns(heads);
  const limited = { ...frame, limits: true };
  const found: DeadlineFact[] = [];
  for (const row of rows) {
    const timed = row.cells.length === 2 && labelOfRow(row)?.tag === 'TimeLabel';
    for (const cell of row.cells.filter(({ column }) => !terms.has(column)))
      found.push(...readCell(cell, timed || limits.has(cell.column) ? limited : frame, row.cells));
  }
  return found;
}

/** A cell's limits; a merged cell's hold for every row, each time up to the end of that row. `2023年造林工程` is a name. */
function readCell(cell: Cell, frame: Frame, row: Cell[]): DeadlineFact[] {
  if ((cell.inherited && !frame.limits) || !anyTime.test(cell.passage.text)) return [];
  const named = titles.test(cell.passage.text);
  const facts = readPassage(cell.passage, frame, false).filter(({ at }) => !named || at.rule !== 'deadline-year');
  if (!cell.inherited) return facts;
  const last = row.findLast(({ inherited, passage }) => !inherited && passage.text !== '');
  const end = last?.passage.span().end ?? 0;
  return facts.map((fact) => ({ ...fact, at: { ...fact.at, end: Math.max(end, fact.at.end) } }));
}

/** Anything that can be a time; most passages hold none. */
const anyTime = /年Q|[年月季日周旬天末](?![A-Za-z])|\d[./-]\d|[节旦庆五六七八一学明]”?(?:之|以)?前/;

/** The limits of one passage. A heading gives only those with a bound of their own or in brackets. */
export function readPassage(passage: Passage, frame: Frame, heading: boolean): DeadlineFact[] {
  const { text } = passage;
  if (!anyTime.test(text)) return [];
  const counted = effectiveFromIssue(text, frame.issued);
  const mentions = scanDates(text);
  if (counted.length + mentions.length === 0) return [];
  const title = isTitle(text);
  const names = namesIn(text);
  const facts = counted.filter(outside(names)).map((effective) => effectiveFact(passage, effective));
  let carried: number | null = null;
  let across: ReturnType<typeof acrossYears> = null;
  let limit = 0;
  let next: Mention | null = null;
  for (const printed of mentions.filter(outside(names))) {
    if (printed.point?.follows) next = printed;
    const mention = ofNextYear(next, printed);
    const coming = (frame.year === frame.issued?.year ? comingYear : endingYear)(text, mention, frame.issued);
    const year = yearAcross(across, mention) ?? carried ?? coming ?? frame.year;
    const anchor: Anchor = { issued: frame.issued, year };
    const listed = limit > 0 && /^[、和及与]$/.test(text.slice(limit, mention.start));
    const fact = factOf(passage, everyYear(text, ofThatYear(text, mention, carried), carried, frame), {
      issued: frame.issued,
      year: frame.year,
      limits: frame.limits,
      standing: frame.standing,
      timed: frame.timed,
      scheduled: frame.scheduled,
      anchor,
      heading: heading || title,
      listed,
    });
    if (fact) facts.push(fact);
    limit = fact ? mention.end : 0;
    if (fact?.at.rule !== 'deadline-share') carried = carry(carried, text, mention, frame);
    if (mention.point?.year != null) across = acrossYears(mention, text, frame.issued);
  }
  return facts;
}

/** In a standing rule, or after 每年, `次年1月15日前` without a year to count from comes again every year. */
function everyYear(text: string, mention: Mention, carried: number | null, { standing }: Frame): Mention {
  if (!mention.point?.follows || carried !== null || mention.cue !== 'BEFORE') return mention;
  const before = text.slice(Math.max(0, mention.start - 80), mention.start);
  const yearly = standing || /每年/.test(before.slice(before.lastIndexOf('。') + 1));
  return yearly ? { ...mention, point: null, recurs: 'YEARLY', fixed: true } : mention;
}

/**
 * The year that later times of the paragraph leave out: the last one printed, unless it is a far aim (到2035年, 2025年前) or a past year that tells no story of
 * its own (`2020年，…。6月底前…` is told of 2020). 今年 goes back to the document's: `2009年，完成120亿元。今年6月开工，10月1日前通车`.
 */
function carry(
  carried: number | null,
  text: string,
  { point, cue, start, end }: Mention,
  { year }: Frame,
): number | null {
  if (text.startsWith('今年', start)) return null;
  const printed = point?.year ?? null;
  if (printed === null || lasting.test(text.slice(Math.max(0, start - 8), start))) return carried;
  if (year !== null && printed < year)
    return cue === 'BARE' && /(?:^|[。；])$/.test(text.slice(Math.max(0, start - 1), start)) && text[end] === '，'
      ? printed
      : carried;
  const far = year !== null && printed > year + 1;
  if (far && (cue === 'UNTIL' || cue === 'AS_OF' || cue === 'RANGE' || !text.slice(start, end).includes('月')))
    return carried;
  return printed;
}

/** `有效期至2024年12月31日。请于10月25日前…`: how long the document holds, no year that its limits are told of. */
const lasting = /(?:有效期|有效|施行期?|执行期?)(?:限)?(?:为|截至|截止)?(?:自发布之日起)?(?:至|到)?$/;

/** What is known when one time is read. */
interface Moment extends Frame {
  anchor: Anchor;
  /** True in a heading or a title line. */
  heading: boolean;
  /** True where the time goes on with a list of limits. */
  listed: boolean;
}

function factOf(passage: Passage, mention: Mention, moment: Moment): DeadlineFact | null {
  if (mention.recurs) return recurringFact(passage, mention, moment);
  const resolved = resolveDate(mention, moment.anchor);
  if (!resolved) return null;
  const effective = effectiveFrom(passage.text, mention, resolved.day, moment.issued);
  if (effective) return effectiveFact(passage, effective);
  if (mention.cue === 'FROM') return null;
  const rule = verdict(settingOf(passage.text, mention, resolved.day, moment.issued, moment.listed), moment);
  if (!rule) return null;
  return {
    text: passage.text.slice(mention.start, mention.end),
    date: isoOf(resolved.day),
    precision: resolved.precision,
    recurs: null,
    effective: false,
    at: inPlace(passage.span(mention.start, mention.end), rule),
  }; // prettier-ignore
}

const boundedRules = new Set(['deadline-before', 'deadline-stage', 'deadline-label']);

function verdict(setting: Setting, { limits, heading, timed, scheduled }: Moment): string | null {
  if (limits) return 'deadline-column';
  const rule = judge(setting);
  if (heading && rule && !boundedRules.has(rule)) return null;
  const alone = setting.before.trim() === '' && setting.after.trim() === '' && setting.mention.cue === 'BARE';
  if (!alone) return rule ?? (scheduled && isStep(setting) ? 'deadline-stage' : null);
  return timed && !heading ? 'deadline-label' : null;
}

function recurringFact(passage: Passage, mention: Mention, frame: Frame): DeadlineFact | null {
  const { recurs } = mention;
  const setting = settingOf(passage.text, mention, null, frame.issued);
  const rule = frame.limits ? 'deadline-column' : judgeRecurring(setting);
  if (!rule || !recurs) return null;
  const text = passage.text.slice(mention.start, mention.end);
  return {
    text,
    date: null,
    precision: precisionOf(text, recurs),
    recurs,
    effective: false,
    at: inPlace(passage.span(mention.start, mention.end), rule),
  };
}

function effectiveFact(passage: Passage, { start, end, day }: Effective): DeadlineFact {
  return {
    text: passage.text.slice(start, end),
    date: day && isoOf(day),
    precision: 'DAY',
    recurs: null,
    effective: true,
    at: inPlace(passage.span(start, end), 'deadline-effective'),
  }; // prettier-ignore
}
