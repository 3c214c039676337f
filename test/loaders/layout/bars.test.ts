/** Bars of tables become tabs, of the same length. */
import { describe, expect, test } from 'vitest';
import { tabsForBars } from '../../../loaders/layout/bars.js';

describe('bars of tables become tabs', () => {
  test.each([
    ['a row', '| 1 | 取水许可 |', '  1 \t 取水许可  '],
    ['a row with an empty first cell', '| | 取水许可 |', '  \t 取水许可  '],
    [
      'a rule under heads',
      '| 序号 | 名称 |\n|----|:---|\n| 1 | 取水 |',
      '  序号 \t 名称  \n           \n  1 \t 取水  ',
    ],
    ['a row that a line end cuts', '| 1 | 取水\n许可 |\n正文', '  1 \t 取水 许可  \n正文'],
    ['a row without a last bar', '| 1 | 取水\n正文', '  1 \t 取水\n正文'],
    ['rows without bars at the ends', '序号|名称|部门\n1|取水|水利局', '序号\t名称\t部门\n1\t取水\t水利局'],
    [
      'rows without bars at the ends, one of them behind an empty cell, one apart',
      '类别|任务|部门\n就医|建院|卫健委\n|留人|人社局\n\n医保|报销|医保局',
      '类别\t任务\t部门\n就医\t建院\t卫健委\n\t留人\t人社局\n\n医保\t报销\t医保局',
    ],
  ])('%s', (_, printed, tabbed) => {
    expect(tabsForBars(printed)).toBe(tabbed);
    expect(tabbed).toHaveLength(printed.length);
  });

  test.each([
    ['one line with bars', '首页|政务公开|公报\n正文'],
    ['a bar that closes the one cell of a line', '取水许可 |\n市水利局 |'],
  ])('%s stays', (_, printed) => {
    expect(tabsForBars(printed)).toBe(printed);
  });
});
