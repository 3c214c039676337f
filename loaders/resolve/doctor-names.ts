/** Units of one city whose names are suspiciously alike. */
import { abbreviates } from './departments.js';
import type { DoctorUnit, Finding } from './doctor.js';
import { chinaVocabulary } from './vocabulary.js';

/** Kinds whose members are alike by nature: 各县…, 有关县…. */
const SKIPPED = new Set(['COLLECTIVE']);

interface Named {
  name: string;
  /** The name without its city. */
  rest: string;
  known: boolean;
  group: string | null;
  /** Leading groups and headquarters are many and alike. */
  body: boolean;
}

/** Pairs of one city: two names of one department, one name a short form of the other, or names that differ by a character where no vocabulary holds both. */
export function similarNames(units: readonly DoctorUnit[]): Finding[] {
  const byCity = new Map<string, Named[]>();
  for (const unit of units) {
    if (SKIPPED.has(unit.kind)) continue;
    const city = unit.city ?? '';
    const named = byCity.get(city) ?? [];
    byCity.set(city, named);
    named.push({ ...describe(unit.name, city), body: unit.kind === 'COORDINATING_BODY' });
  }
  const found: Finding[] = [];
  for (const city of [...byCity.keys()].sort()) {
    const named = (byCity.get(city) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const [i, first] of named.entries())
      for (const second of named.slice(i + 1)) found.push(...judge(first, second));
  }
  return found.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

/** Governments, party organs and registered names: their differences mean something. */
const REGISTERED = /人民政府$|^(?:中共|共青团|国家|中国|国网|武警|海警)/;
/** Words that one spelling of a body has and another leaves out. */
const LOOSE = /工作|应急|救援|建设|推进|专项|市|服务|管理/g;

function describe(name: string, city: string): Omit<Named, 'body'> {
  const rest =
    city && name.startsWith(city) ? name.slice(city.length) : name.replace(/^.{2,6}?(?:省|自治区|市)(?=.{2})/, '');
  const entry = entryOf(rest);
  return { name, rest, known: entry !== undefined || REGISTERED.test(name), group: entry?.group ?? null };
}

/** The vocabulary's row for a full form: stem and head. */
function entryOf(rest: string): { group?: string } | undefined {
  const { heads, byStem, organs } = chinaVocabulary();
  for (const [, head] of heads) {
    const row = rest.endsWith(head) ? byStem.get(rest.slice(0, -head.length))?.[0] : undefined;
    if (row) return row;
  }
  return organs.has(rest) ? {} : undefined;
}

function judge(a: Named, b: Named): Finding[] {
  if (a.name === b.name) return [];
  if (a.group && a.group === b.group)
    return [finding('SAME_UNIT', a, b, 'are two names of what is one department in a city')];
  const [short, long] = a.rest.length <= b.rest.length ? [a, b] : [b, a];
  const sameHead = short.rest.slice(-1) === long.rest.slice(-1);
  if (short.known && long.known) return [];
  if (short.rest.replace(LOOSE, '') === long.rest.replace(LOOSE, ''))
    return [finding('SAME_UNIT', short, long, 'differ only in words that names leave out')];
  if (short.body || long.body) return [];
  if (sameHead && abbreviates(short.rest, long.rest) && !long.rest.startsWith(short.rest))
    return [finding('SAME_UNIT', short, long, 'may be a short and a full form of one unit')];
  if (sameHead && short.rest.length >= 6 && differByOne(short.rest, long.rest))
    return [finding('SIMILAR_NAMES', a, b, 'differ by one character')];
  return [];
}

/** Whether one character replaced, added or left out makes one of the other. Linear in the length. */
function differByOne(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++;
  return long.length - start - end <= 1;
}

function finding(kind: Finding['kind'], a: Named, b: Named, why: string): Finding {
  const sentence = `“${a.name}” and “${b.name}” ${why}: “join” them in the alias file if so.`;
  return { kind, names: [a.name, b.name], sentence };
}
