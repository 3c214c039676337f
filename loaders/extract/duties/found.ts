/** What a subject found in a sentence makes: its duty, in the role that its words give. */
import type { UnitTerm } from '../../language/units.js';
import type { Passage } from '../../layout/passage.js';
import type { Role } from '../../records.js';
import { dutyRole } from './roles.js';
import type { Duty, Segment } from './sentences.js';
import { type SubjectForm, subjectLength, subjectUnits } from './subjects.js';

/** Units that stand from `from` to `end` of the passage. */
export interface Found {
  from: number;
  end: number;
  units: UnitTerm[];
}

/** The units that the stretch opens with. */
export function subjectAt(
  passage: Passage,
  from: number,
  to: number,
  form: SubjectForm,
  follows?: RegExp,
): Found | null {
  const length = subjectLength(passage.slice(from, to), form, follows);
  const units = length ? subjectUnits(passage.slice(from, from + length), form) : null;
  return units && { from, end: from + length, units };
}

/** Their duty. */
export function duty(passage: Passage, { from, units }: Found, start: number, end: number): Duty {
  return {
    subjects: [{ from, units, role: roleOf(passage.text, start, end) }],
    start,
    end,
    rule: 'duty-section',
  };
}

/** `市应急局协助市政府组织处置；牵头负责监测预警`: one duty of its own behind a semicolon, and the unit does more than help. */
function roleOf(text: string, start: number, end: number): Role {
  const role = dutyRole(text.slice(start, end));
  return role === 'SUPPORT' && text[end - 1] === '；' && ownDuty.test(text.slice(end, end + 7)) ? 'RESPONSIBLE' : role;
}

const ownDuty = /^(?:并|具体)?(?:牵头|负责(?!配合|协助|参与|人)|承担|指导|组织)/;

/** The end of a sentence, its closing sign with it. */
export function endOf(passage: Passage, parts: readonly Segment[]): number {
  return Math.min((parts.at(-1) as Segment).end + 1, passage.text.length);
}
