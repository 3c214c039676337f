/** Rosters and decisions made to be slow: the time grows with the length alone. */
import { expect, test } from 'vitest';
import { readAppointments } from '../../../loaders/extract/appointments.js';
import { readMemberships } from '../../../loaders/extract/memberships.js';
import type { PrintedDocument } from '../../../loaders/reading.js';
import { passageOf, readingOf } from './texts.js';

/** A document of one paragraph. */
function documentOf(text: string): PrintedDocument {
  const passage = passageOf(text);
  const evidence = { start: 0, end: text.length, line: 1, rule: 'test' };
  return {
    key: 'x',
    number: null,
    title: '关于成立安澜市工作领导小组的通知',
    genre: '',
    issuer: '',
    issuedOn: null,
    addressees: [],
    evidence,
    printed: true,
    head: [],
    blocks: [{ kind: 'paragraph', path: [], attachment: null, passage, lines: [passage], marker: null, heading: null }],
    place: { province: '', city: '安澜市', county: '', level: 'CITY' },
  }; // prettier-ignore
}

const units = [
  '组长：',
  '组长：林川、',
  '成员：和',
  '林 川 ',
  '任命',
  '免去林川的',
  '由林川任',
  '成立领导小组',
  '（以下简称',
  '林川（',
  '为组长',
  '、',
];

test.each(units)('%s over and over', (unit) => {
  const time = (length: number) => {
    const document = documentOf(unit.repeat(length));
    const before = process.cpuUsage();
    readMemberships(document);
    readAppointments(document);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  // What else the processor does only adds: collecting what the test before left, compiling.
  const least = (length: number) => Math.min(time(length), time(length), time(length));
  time(500);
  expect(least(16_000)).toBeLessThan(40 * Math.max(least(2_000), 5));
});

test.each(['组长：林川　副市长\n　　　　　、　　　　　', '组长：、', '组长：和、及', '成员：林川　　　　、'])(
  'marks between names are nobody: %j',
  (roster) => {
    const notice = `安澜市人民政府办公室关于成立工作专班的通知\n安政办发〔2022〕3号\n\n各县人民政府：\n　　现将成员名单通知如下：\n　　${roster}\n\n　　　　安澜市人民政府办公室\n　　　　2022年3月1日\n`;
    const people = readingOf(notice).documents.flatMap((document) => readMemberships(document));
    expect(people.map(({ name }) => name).filter((name) => /[、和及]/.test(name))).toEqual([]);
  },
);
