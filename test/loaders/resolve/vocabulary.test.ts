import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../cypher/package-root.js';
import { dataFile } from '../../../loaders/data.js';
import { abbreviates } from '../../../loaders/resolve/departments.js';
import { resolutionRules } from '../../../loaders/resolve/rules.js';
import { chinaVocabulary, type DepartmentEntry } from '../../../loaders/resolve/vocabulary.js';

const vocabulary = chinaVocabulary();
const kinds = new Set(
  'GOVERNMENT DEPARTMENT PARTY_ORGAN STATE_ORGAN MASS_ORGANISATION VERTICAL_AGENCY INSTITUTION ENTERPRISE MILITARY COORDINATING_BODY COLLECTIVE OTHER'.split(
    ' ',
  ),
);
const show = ({ stem, heads }: DepartmentEntry) => `${stem} ${heads.join('/')}`;

/** Short forms that two departments share on purpose: what is printed decides, and without it they stay unresolved or the first of the group is meant. */
const shared = new Set(['文化广电旅游', '审批', '行政审批', '审批服务']);

describe('departments', () => {
  it('gives no short form to two departments of different groups in one place', () => {
    const clashes = [...vocabulary.byShort].flatMap(([short, entries]) => {
      const general = entries.filter((entry) => !entry.in && !entry.before);
      const groups = new Set(general.map(({ group, stem }) => group ?? stem));
      return groups.size > 1 && !shared.has(short) ? [`${short}: ${general.map(show).join(', ')}`] : [];
    });
    expect(clashes).toEqual([]);
  });

  it('gives no short form that is the stem of a department of another group, unless that bears other heads', () => {
    const clashes = [...vocabulary.byShort].flatMap(([short, entries]) =>
      (vocabulary.byStem.get(short) ?? [])
        .filter((named) => !named.in && !named.own && !named.before)
        .flatMap((named) =>
          entries
            .filter(
              (entry) => !entry.in && !entry.before && (entry.group ?? entry.stem) !== (named.group ?? named.stem),
            )
            .map((entry) => `${short}: ${show(named)} and ${show(entry)}`),
        ),
    );
    expect(clashes).toEqual([]);
  });

  it('states every stem once', () => {
    const stems = vocabulary.departments.map(
      ({ stem, in: provinces, before = '' }) => `${stem} ${provinces?.join() ?? ''} ${before}`,
    );
    expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([]);
  });

  it('leads every ended department to one that is listed', () => {
    const dead = vocabulary.departments.filter(({ now }) => now && !vocabulary.byStem.has(now));
    expect(dead.map(show)).toEqual([]);
    const halves = vocabulary.departments.filter(({ now, until }) => (now === undefined) !== (until === undefined));
    expect(halves.map(show)).toEqual([]);
  });

  it('gives every department a head that can be printed', () => {
    const heads = new Set(vocabulary.heads.map(([, full]) => full));
    expect(vocabulary.departments.filter((entry) => entry.heads.some((head) => !heads.has(head))).map(show)).toEqual(
      [],
    );
  });

  it('has groups of two at least', () => {
    const lonely = [...vocabulary.groups].filter(([, entries]) => entries.length < 2).map(([group]) => group);
    expect(lonely).toEqual([]);
  });
});

describe('organs', () => {
  it('gives no name to two organs of one level and day', () => {
    const clashes = [...vocabulary.organs].flatMap(([name, rows]) =>
      rows.flatMap((row, index) =>
        rows
          .slice(index + 1)
          .filter(
            (other) =>
              other.full !== row.full && overlap(row.at, other.at) && sameDays(row, other) && sameProvinces(row, other),
          )
          .map((other) => `${name}: ${row.full} and ${other.full}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('has kinds of the contract and forms with a place', () => {
    for (const row of [...vocabulary.organs.values()].flat()) {
      expect(kinds, row.full).toContain(row.kind);
      expect(row.full, row.full).toMatch(/\{(?:place|short|seat|province|region)\}/);
    }
    for (const { kind } of [...vocabulary.kinds.kinds, ...vocabulary.kinds.prefixes]) expect(kinds).toContain(kind);
  });

  it('takes no name that is a department of every city', () => {
    const clashes = [...vocabulary.organs.keys()].filter((name) => vocabulary.byName.has(name));
    expect(clashes).toEqual([]);
  });
});

describe('organs of the centre', () => {
  it('have names of one organ a day, each written once, and kinds of the contract', () => {
    for (const [name, rows] of vocabulary.central) {
      rows.forEach((row, index) => {
        const others = rows.slice(index + 1).filter((other) => sameDays(row, other));
        expect(
          others.map(({ full }) => full),
          name,
        ).toEqual([]);
      });
    }
    for (const { full, names = [], bare = [], kind = 'DEPARTMENT' } of [...vocabulary.central.values()].flat()) {
      expect(new Set([...names, ...bare]).size, full).toBe(names.length + bare.length);
      expect(names, full).not.toContain(full);
      expect(kinds).toContain(kind);
    }
  });

  it('take everywhere no name that a city has for a unit of its own', () => {
    const everywhere = [...vocabulary.central].filter(([name, rows]) => rows.some((row) => !row.bare?.includes(name)));
    expect(
      everywhere.map(([name]) => name).filter((name) => vocabulary.organs.has(name) || vocabulary.byName.has(name)),
    ).toEqual([]);
  });
});

function overlap(a: string[] | undefined, b: string[] | undefined): boolean {
  return !a || !b ? a === b : a.some((level) => b.includes(level));
}

interface Days {
  since?: string;
  until?: string;
}

function sameDays(a: Days, b: Days): boolean {
  return (a.since ?? '') < (b.until ?? '9') && (b.since ?? '') < (a.until ?? '9');
}

function sameProvinces(a: { only?: string[]; unless?: string[] }, b: { only?: string[]; unless?: string[] }): boolean {
  return (
    !(a.only && b.unless && a.only.every((province) => b.unless?.includes(province))) &&
    !(b.only && a.unless && b.only.every((province) => a.unless?.includes(province))) &&
    !(a.only && b.only && !a.only.some((province) => b.only?.includes(province)))
  );
}

describe('data files', () => {
  const folder = 'loaders/resolve/data';
  it.each(readdirSync(join(packageRoot(), folder)))('%s says what it is and where it comes from', (file) => {
    const head = dataFile(`${folder}/${file}`).slice(0, 2500);
    expect(head.startsWith('#')).toBe(true);
    expect(head).toMatch(/Source|sources:/);
  });
});

describe('rules', () => {
  it('are named once, with an example', () => {
    const ids = resolutionRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, example, description } of resolutionRules) {
      expect(id).toMatch(/^unit-[a-z-]+$/);
      expect(`${description}${example}`.length).toBeGreaterThan(20);
    }
  });
});

describe('abbreviations', () => {
  it.each([
    ['人社保', '人力资源和社会保障', true],
    ['住建', '住房和城乡建设', true],
    ['发改', '发展和改革', true],
    ['改发', '发展和改革', false],
    ['房建', '住房和城乡建设', false],
    ['财政', '财政', false],
  ])('%s of %s: %s', (short, full, expected) => {
    expect(abbreviates(short, full)).toBe(expected);
  });
});
