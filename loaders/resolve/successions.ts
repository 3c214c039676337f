/** Departments that reforms renamed or merged: `SUCCEEDED_BY` links between units of one place. */
import { yamlFile } from '../data.js';
import { once } from './once.js';

/** A unit and what came after it. `on` is an ISO date, perhaps only `2018-12` or `2018`; `source` names the scheme that lays it down. */
export interface Succession {
  from: string;
  to: string;
  on: string;
  source: string;
}

interface Row {
  on: string | number;
  source: string | number;
  to: string;
  from: string[];
  registered?: boolean;
}

interface File {
  sources: Record<string, string>;
  successions: Row[];
}

const file = once(() => yamlFile<File>('loaders/resolve/data/successions.yaml'));

/**
 * Links between those of the named units that one reform made out of another: both must be named, and stand in the same place. Sorted by name, so the
 * order of the units does not matter.
 */
export function successionsAmong(names: Iterable<string>): Succession[] {
  const known = new Set(names);
  const found: Succession[] = [];
  for (const name of known)
    for (const row of file().successions) {
      const place = placeOf(name, row.to);
      if (place === null) continue;
      for (const from of row.from) {
        const earlier = fill(from, row, place);
        if (known.has(earlier) && earlier !== name)
          found.push({ from: earlier, to: name, on: String(row.on), source: sourceOf(row) });
      }
    }
  return found.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

/**
 * Every link that a named unit may have: one of its ends is named here, the other perhaps in another gazette. The graph makes those whose ends both
 * stand in it, whichever gazette came first. Sorted by name.
 */
export function successionsOf(names: Iterable<string>): Succession[] {
  const found = new Map<string, Succession>();
  for (const name of names)
    for (const end of forms().get(name.slice(-1)) ?? []) {
      const place = placeOf(name, end.form);
      if (place === null) continue;
      for (const { from, to } of linksAt(name, place, end))
        if (from !== to) found.set(`${from} ${to}`, { from, to, on: String(end.row.on), source: sourceOf(end.row) });
    }
  return [...found.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

/** One end of a row's links: the form that a name must have. */
interface End {
  row: Row;
  form: string;
  later: boolean;
}

/** The forms by their last character, in the order of the file. */
const forms = once(() => {
  const ends = file().successions.flatMap((row): End[] => [
    { row, form: row.to, later: true },
    ...row.from.map((form) => ({ row, form, later: false })),
  ]);
  const byLast = new Map<string, End[]>();
  for (const end of ends) {
    const last = end.form.slice(-1);
    byLast.set(last, [...(byLast.get(last) ?? []), end]);
  }
  return byLast;
});

function linksAt(name: string, place: string, { row, later }: End): { from: string; to: string }[] {
  return later
    ? row.from.map((from) => ({ from: fill(from, row, place), to: name }))
    : [{ from: name, to: fill(row.to, row, place) }];
}

/** The place a name has where a form has `{place}` or in front; null where the name is not of that form. */
function placeOf(name: string, form: string): string | null {
  const [before, after] = partsOf(form);
  const long = name.length > before.length + after.length;
  return long && name.startsWith(before) && name.endsWith(after)
    ? name.slice(before.length, name.length - after.length)
    : null;
}

/** What stands before and behind the place in each form of the file. */
const parted = once(() => {
  const forms = file().successions.flatMap(({ from, to }) => [to, ...from]);
  return new Map(forms.map((form) => [form, part(form)]));
});

const partsOf = (form: string): [string, string] => parted().get(form) ?? part(form);

function part(form: string): [string, string] {
  const [before = '', after = ''] = form.includes('{') ? form.split(/\{\w+\}/) : ['', form];
  return [before, after];
}

function fill(form: string, { registered }: Row, place: string): string {
  return registered ? form.replace(/\{\w+\}/, place) : place + form;
}

function sourceOf({ source }: Row): string {
  return file().sources[String(source)] ?? String(source);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
