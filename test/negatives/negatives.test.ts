/** Sentences that look like facts and are not: none may be read as one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract, read } from '../../loaders/index.js';
import type { Records } from '../../loaders/records.js';
import { inDocument } from '../passages/wrap.js';

interface Negative {
  /** The kind of fact it must not give. */
  not: string[];
  why: string;
  text: string;
}

const negatives = parse(readFileSync(new URL('sentences.yaml', import.meta.url), 'utf8')) as Negative[];

const found: Record<string, (records: Records) => unknown[]> = {
  assignments: ({ tasks }) =>
    tasks.flatMap((task) => task.assignments.map(({ mention, role }) => `${role} ${mention}`)),
  deadlines: ({ tasks }) => tasks.flatMap((task) => task.deadlines.map(({ text }) => text)),
  projects: ({ projects }) => projects.map(({ name }) => name),
  memberships: ({ memberships }) => memberships.map(({ role, name }) => `${role} ${name}`),
  appointments: ({ appointments }) => appointments.map(({ name, post }) => `${name} ${post}`),
  permits: ({ approvalItems }) => approvalItems.map(({ name }) => name),
  citations: ({ documents }) => documents.flatMap(({ cites }) => cites.map(({ number, title }) => number ?? title)),
};

describe.each(negatives)('$text', ({ not, why, text }) => {
  test(`gives no ${not.join(', ')}: ${why}`, async () => {
    const { path, source } = inDocument({ text }, { city: '澄湖市', province: '浙江省' });
    const { records } = extract(await read(path, new TextEncoder().encode(source)));
    for (const kind of not) expect(found[kind]?.(records)).toEqual([]);
  });
});
