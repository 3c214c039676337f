/** Duties of those who make a working group, told in its own paragraph. */
import type { Passage } from '../../layout/passage.js';
import { dutyVerb } from './labels.js';
import { groupName } from './made-groups.js';
import { type Duty, sentenceDuties } from './sentences.js';
import { subjectUnits } from './subjects.js';

/** `抢险救援组。由市应急管理局牵头，市公安局、市消防救援支队参加，负责…`: the duties of those who make the group, none of the group's own. */
export function teamDuties(body: Passage): Duty[] {
  const name = groupName.exec(body.text)?.[0].length ?? 0;
  if (!name) return [];
  return (
    unitsAlone(body, name) ??
    sentenceDuties(body, 'named').filter(({ subjects }) => subjects.every(({ from }) => from >= name))
  );
}

/** `海上防抗组：市渔业局、安澜海事局。负责…`: its units and nothing else, then what they do. */
function unitsAlone(body: Passage, from: number): Duty[] | null {
  const stop = body.text.indexOf('。', from);
  const units =
    stop > 0 && dutyVerb.test(body.text.slice(stop + 1)) ? subjectUnits(body.slice(from, stop), 'named') : null;
  return (
    units && [
      { subjects: [{ from, units, role: 'RESPONSIBLE' }], start: stop + 1, end: body.text.length, rule: 'duty-roles' },
    ]
  );
}
