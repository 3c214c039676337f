/** Subjects found by their place: at the beginning of a sentence, after 由, or founded in the same sentence. */
import type { UnitTerm } from '../language/units.js';
import type { Passage } from '../layout/passage.js';
import { dutyRole } from './duty-roles.js';
import type { Duty, Segment, Subject } from './duty-sentences.js';
import { noPredicate, type SubjectForm, subjectLength, subjectUnits } from './duty-subjects.js';

const founded =
  /(?:成立|设立|组建)(?:了)?([^，。；]{2,40}?(?:领导小组|领导组|指挥部|工作专班|专班|工作小组|协调小组|工作组|委员会))$/;

const opensResponsible = /^(?:全面|具体|主要|统一)?负责(?!人|同志|的)/;
const byRule = /^(?:是|为|(?:要|应|应当|须)?(?:根据|按照|按|依据|在))/;
/** What may not follow a subject whose sentence goes on with 负责: all but 是 and 为 (`公安机关是养犬管理的主管部门，负责…`). */
const isBody = new RegExp(noPredicate.source.replace('|是|', '|').replace('为(?!做好)|', ''));
const modal = /^(?:是|为|作为|要|应|须|根据|按照|按|作为|严格|切实|具体|统一|设立|成立)/;

/** The part after the first that opens with 负责, its subject standing before it. */
function responsibleLater(passage: Passage, parts: readonly Segment[]): number {
  return parts.findIndex(({ start, end }, index) => index > 0 && opensResponsible.test(passage.text.slice(start, end)));
}

/** A body that the sentence founds and gives its duties: `成立…领导小组，负责…`. */
export function foundedDuty(passage: Passage, parts: readonly Segment[]): Duty | null {
  const later = responsibleLater(passage, parts);
  const body = later > 0 ? foundedBody(passage, parts.slice(0, later)) : null;
  if (!body) return null;
  return {
    subjects: [body],
    start: (parts[later] as Segment).start,
    end: endOf(passage, parts),
    rule: 'duty-founded-body',
  };
}

/** A subject that opens its sentence while the cue comes later; in a section on duties any predicate will do. */
export function openSubject(passage: Passage, parts: readonly Segment[], form: SubjectForm): Duty | null {
  const said = parts[responsibleLater(passage, parts)];
  if ((form === 'named' && !said) || (form === 'listed' && isCondition(passage, parts))) return null;
  const end = endOf(passage, parts);
  const subject = subjectAt(passage, (parts[0] as Segment).start, end, form, said && isBody);
  if (!subject) return null;
  const predicate = passage.text.slice(subject.end, subject.end + 8);
  if (form === 'named' && !modal.test(predicate)) return null;
  const made = duty(passage, subject, said && byRule.test(predicate) ? said.start : subject.end, end);
  const joint = /^(?:要|应|应当)?会同/.exec(predicate)?.[0];
  const other = joint ? subjectAt(passage, subject.end + joint.length, end, 'named') : null;
  return other ? { ...made, subjects: [...made.subjects, { ...other, role: 'RESPONSIBLE' }] } : made;
}

/** In a section on duties, a subject inside a sentence: `…后，再由人社部门依法办理参保注销`, `…，公安机关应当依法处置`. */
export function laterSubject(passage: Passage, parts: readonly Segment[], index: number): Duty | null {
  const part = parts[index] as Segment;
  const text = passage.text.slice(part.start, part.end);
  const by = text.lastIndexOf('由') + 1;
  if (!by && !/应|要|须/.test(text)) return null;
  const subject = subjectAt(passage, part.start + by, part.end, 'named');
  if (!subject || (!by && !/^(?:应|要|须)/.test(passage.text.slice(subject.end, subject.end + 1)))) return null;
  const start = by > 4 && part.end - subject.end <= 6 ? part.start : subject.end;
  return duty(passage, subject, start, endOf(passage, parts));
}

interface Found {
  from: number;
  end: number;
  units: UnitTerm[];
}

function subjectAt(passage: Passage, from: number, to: number, form: SubjectForm, follows?: RegExp): Found | null {
  const length = subjectLength(passage.slice(from, to), form, follows);
  const units = length ? subjectUnits(passage.slice(from, from + length), form) : null;
  return units && { from, end: from + length, units };
}

function duty(passage: Passage, { from, units }: Found, start: number, end: number): Duty {
  return {
    subjects: [{ from, units, role: dutyRole(passage.text.slice(start, end)) }],
    start,
    end,
    rule: 'duty-section',
  };
}

/** The end of a sentence, its closing sign with it. */
function endOf(passage: Passage, parts: readonly Segment[]): number {
  return Math.min((parts.at(-1) as Segment).end + 1, passage.text.length);
}

/** `税务机关因…需要查询…的，公安机关应当协助`: the first unit only occasions the duty of the second. */
function isCondition(passage: Passage, parts: readonly Segment[]): boolean {
  return (
    parts.length > 1 &&
    parts.slice(0, -1).some(({ start, end }) => passage.text.slice(start, end).endsWith('的')) &&
    parts.slice(1).some((_, index) => laterSubject(passage, parts, index + 1) !== null)
  );
}

function foundedBody(passage: Passage, parts: readonly Segment[]): Subject | null {
  for (const { start, end } of parts) {
    const found = founded.exec(passage.text.slice(start, end));
    if (!found) continue;
    const from = start + found.index + found[0].length - (found[1] ?? '').length;
    return {
      from,
      units: [{ term: { start: 0, end: (found[1] ?? '').length, tag: 'Unit' }, name: found[1] ?? '' }],
      role: 'RESPONSIBLE',
    };
  }
  return null;
}
