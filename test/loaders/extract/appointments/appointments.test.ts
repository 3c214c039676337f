/** Who takes or leaves which post, read from decisions, lists and tables. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../../../loaders/extract/appointments/rules.js';
import { type AppointmentFact, readAppointments } from '../../../../loaders/extract/appointments.js';
import { readingOf } from '../texts.js';

const cases = parse(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8')) as {
  form: string;
  text: string;
  facts: string[];
}[];
const decisionsIn = (text: string): AppointmentFact[] => readingOf(text).documents.flatMap(readAppointments);

describe.each(cases)('$form', ({ text, facts }) => {
  test('reads who takes and leaves what', () => {
    const found = decisionsIn(text).map(({ action, name, post, date }) => `${action}|${name}|${post}|${date ?? ''}`);
    expect(found.sort()).toEqual([...facts].sort());
  });

  test('gives each its own place', () => {
    for (const { name, post, at } of decisionsIn(text)) {
      const quote = text.slice(at.start, at.end).replace(/\s/g, '');
      expect(quote.includes(post) || quote === name).toBe(true);
    }
  });
});

test('a surname that OCR dropped comes from the title', () => {
  const text = [
    '安澜市人民政府关于孟七溪同志免职的通知',
    '安政任〔2023〕11号',
    '各区县人民政府：',
    '市人民政府决定免去：',
    '七溪的安澜市国有资产经营有限公司董事',
    '职务。',
    '安澜市人民政府',
    '2023年6月1日',
  ].join('\n\n');
  expect(decisionsIn(text)).toMatchObject([
    { action: 'REMOVE', name: '孟七溪', post: '安澜市国有资产经营有限公司董事', date: '2023-06-01' },
  ]);
});

test('every rule that reads an appointment is described and used', () => {
  const used = new Set(cases.flatMap(({ text }) => decisionsIn(text).map(({ at }) => at.rule)));
  expect(rules.map(({ id }) => id).sort()).toEqual([...used].sort());
});
