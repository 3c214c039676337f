/** Who sits in which group, read from rosters, tables and sentences. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../../../loaders/extract/memberships/rules.js';
import { type MembershipFact, readLooseMemberships, readMemberships } from '../../../../loaders/extract/memberships.js';
import { fold } from '../../../../loaders/layout/fold.js';
import { readingOf } from '../texts.js';

const cases = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8')) as {
  form: string;
  text: string;
  facts: string[];
}[];

function membersIn(text: string): MembershipFact[] {
  const reading = readingOf(text);
  return [...reading.documents.flatMap(readMemberships), ...readLooseMemberships(reading)];
}

describe.each(cases)('$form', ({ text, facts }) => {
  test('reads the members', () => {
    const found = membersIn(text).map(({ group, role, name, title }) => `${group}|${role}|${name}|${title ?? ''}`);
    expect(found.sort()).toEqual([...facts].sort());
  });

  test('gives each its own place', () => {
    for (const { name, title, at } of membersIn(text)) {
      const quote = fold(text.slice(at.start, at.end)).replace(/[\s|]/g, '');
      expect(quote).toContain(name);
      if (title && at.rule !== 'membership-table') expect(quote).toContain(title);
    }
  });
});

test('every rule that reads a member is described and used', () => {
  const used = new Set(cases.flatMap(({ text }) => membersIn(text).map(({ at }) => at.rule)));
  expect(rules.map(({ id }) => id).sort()).toEqual([...used].sort());
});
