/** Offices of bodies: the duty behind the sentence that sets one up or says where it sits. */
import type { UnitTerm } from '../../language/units.js';
import type { Passage } from '../../layout/passage.js';
import { duty, endOf, type Found } from './found.js';
import { foundedOffice } from './labels.js';
import type { Duty, Segment } from './sentences.js';
import type { SubjectForm } from './subjects.js';
import { answers, takesOn } from './told.js';

/** An office named shortly, whose duties are told with its seat. */
export const groupOffice = /^(?:领导小组|领导组|指挥部|专班|联席会议|委员会)?办公室$/;

/** `承担市防指日常工作`. */
export const undertakes = new RegExp(`^(?:具体|主要)?(?:${takesOn})`);

/** `市防指办公室设在市水利局，主任由…兼任，承担市防指日常工作`: the part behind the seat of an office, in a section on duties. */
export function behindSeat(passage: Passage, [first, ...others]: readonly Segment[]): Segment | undefined {
  if (!first || !/办公室(?:设在|设于|挂靠)/.test(passage.text.slice(first.start, first.end))) return undefined;
  return others.slice(0, 3).find(({ blotted }) => undertakes.test(blotted));
}

/** The duty of an office that the first part sets up. */
export function ofOffice(
  passage: Passage,
  parts: readonly Segment[],
  said: Segment | undefined,
  form: SubjectForm,
): Duty | null {
  const office = said && officeNamed(passage, parts[0] as Segment);
  if (office) return duty(passage, office, said.start, endOf(passage, parts));
  return form === 'listed' ? officeOf(passage, parts) : null;
}

/** `市抗震救灾指挥部，办公室设在市地震局，负责地震灾害应对`: the body alone does it, the office where it is the daily work. */
export function bodyAlone(found: Found | null, { end }: Segment, said = ''): Found | null {
  const [body, office, more] = found?.units ?? [];
  if (!found || !body || !said || more || office?.name !== '办公室' || found.end <= end) return found;
  return said.includes('日常')
    ? { ...found, units: [{ ...body, name: `${body.name}办公室` }] }
    : { ...found, units: [body] };
}

const foundsOffice = new RegExp(`^${foundedOffice}$`);

/** `市三防指挥部下设办公室（以下简称市三防办），设在市水务局，负责…`: the office under the name that the bracket gives it. */
function officeNamed(passage: Passage, { start, end }: Segment): Found | null {
  const text = passage.text.slice(start, end);
  const name = text.includes('简称') ? foundsOffice.exec(text)?.[1] : undefined;
  if (!name) return null;
  const from = start + text.lastIndexOf(name);
  return { from, end: from + name.length, units: [{ term: { start: 0, end: name.length, tag: 'Unit' }, name }] };
}

const officeDoes = new RegExp(`^(?:办公室)?(?:具体|主要)?(?:${answers}|${takesOn})`);
const setsOffice = /^([^，。；（）设立]{2,30}(?:组|部|会|会议|专班))下设办公室(?:[在于][^，。；（）]{2,20})?$/;

/** `市防汛指挥部下设办公室，承担日常工作`, `市防汛指挥部下设办公室在市水利局，负责…`, `…，办公室具体负责日常工作`: the office of the body that it belongs to. */
function officeOf(passage: Passage, parts: readonly Segment[]): Duty | null {
  const [first] = parts;
  const body = first ? setsOffice.exec(passage.text.slice(first.start, first.end))?.[1] : undefined;
  const said = body ? parts.slice(1).find(({ start }) => officeDoes.test(passage.text.slice(start, start + 9))) : null;
  if (!first || !body || !said) return null;
  const name = '办公室';
  const units: UnitTerm[] = [{ term: { start: 0, end: name.length, tag: 'Unit' }, name: body + name }];
  const start = said.start + (said.blotted.startsWith(name) ? name.length : 0);
  const from = passage.text.indexOf(`下设${name}`, first.start) + 2;
  return duty(passage, { from, end: from + name.length, units }, start, endOf(passage, parts));
}
