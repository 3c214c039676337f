import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisOf } from '../../../loaders/extract/approvals/basis.js';
import { unitsOf } from '../../../loaders/extract/approvals/implementers.js';
import { readApprovalItems } from '../../../loaders/extract/approvals.js';
import { headerMeaning, tableMeaning } from '../../../loaders/extract/columns.js';
import { classLine } from '../../../loaders/extract/projects/class.js';
import { investmentIn } from '../../../loaders/extract/projects/investment.js';
import { placesOf } from '../../../loaders/extract/projects/places.js';
import { readProjects } from '../../../loaders/extract/projects.js';
import { expectInProportion } from '../proportion.js';
import { document, paragraph, table } from './columns-tables.js';

const pieces = [
  '（',
  '）',
  '《',
  '》',
  '、',
  '1',
  '市',
  '县级',
  '政府',
  '会同',
  '或',
  '项目',
  '工程',
  '等',
  '负责',
  ' ',
  '一、',
  '2022年',
  '推进',
  '局',
  '：',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

test('cells of any text are read without error, and every fact has a span', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text, text), { maxLength: 8 }), text, (rows, prose) => {
      const printed = rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '')).join('|'));
      const projects = readProjects(
        document([table('序号|项目名称|建设地点|备注', printed, { title: '重点项目名单' }), paragraph(`推进${prose}`)]),
      );
      const permits = readApprovalItems(document([table('序号|事项名称|实施机关|设定依据', printed)]));
      for (const { at, name } of [...projects, ...permits]) {
        expect(at.end).toBeGreaterThan(at.start);
        expect(name.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

test.each(pieces)('a hundred thousand times "%s" takes time in proportion', (piece) => {
  expectInProportion((count) => {
    const long = piece.repeat(count);
    const works = document([
      paragraph(`重点推进${long}`),
      table('序号|项目名称|建设地点', [`1|${long}|${long}`, `2|${long}|云台县`], { title: '重点项目名单' }),
    ]);
    return () => {
      headerMeaning(long);
      unitsOf(long);
      unitsOf(long.slice(0, 900 * piece.length));
      basisOf(long);
      classLine(long);
      placesOf(long);
      investmentIn(long, long.slice(0, 30));
      tableMeaning(table(null, [`${long}|${long}`]));
      readProjects(works);
    };
  }, 25_000);
});

test('a list of two hundred thousand rows', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `${index + 1}|东山项目|云台县`);
  expect(readProjects(document([table('序号|项目名称|建设地点', rows, { title: '重点项目名单' })]))).toHaveLength(
    200_000,
  );
});
