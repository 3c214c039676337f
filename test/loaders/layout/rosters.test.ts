/** Rosters set as tables are read person by person, down the columns. */
import { expect, test } from 'vitest';
import { readingOf } from '../extract/texts.js';

const linesOf = (text: string): string[] =>
  readingOf(text).documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.passage.text] : [])),
  );

test('a name and its post in two cells, two people to a row', () => {
  const text =
    '成员：林 川\t市水利局局长\t马 力\t市财政局副局长\n田野\t市审计局局长\t何 清\t市公安局副局长\n周平\t市司法局局长\t\t';
  expect(linesOf(text)).toEqual([
    '成员：林川市水利局局长',
    '田野市审计局局长',
    '周平市司法局局长',
    '马力市财政局副局长',
    '何清市公安局副局长',
  ]);
});

test('a person to a cell, posts that the cell breaks, a name of four characters', () => {
  const text = [
    '成 员：林 川 市委宣传部副部长\t扎西多吉 市民族宗教局局长',
    '马 力 市财政局党组成员、市国有资\t何 清 市住房和城乡建设局二级',
    '产中心主任\t调研员',
    '田野 市气象局局长\t周 平 市消防救援支队支队长',
  ].join('\n');
  expect(linesOf(text)).toEqual([
    '成员：林川市委宣传部副部长',
    '马力市财政局党组成员、市国有资',
    '产中心主任',
    '田野市气象局局长',
    '扎西多吉市民族宗教局局长',
    '何清市住房和城乡建设局二级',
    '调研员',
    '周平市消防救援支队支队长',
  ]);
});

test('a table with a header, or with the roles in a column, stays a table', () => {
  expect(linesOf('小组职务\t姓名\t职务\n组长\t林川\t副市长\n成员\t马力\t市财政局局长')).toEqual([]);
});
