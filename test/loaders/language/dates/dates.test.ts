/** Dates as printed and what they mean, in a document of 2022-10-31. */
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayOf, endOfMonth, isoOf } from '../../../../loaders/language/dates/calendar.js';
import { numberOf, yearOf } from '../../../../loaders/language/dates/numerals.js';
import { resolveDate } from '../../../../loaders/language/dates/resolve.js';
import { scanDates } from '../../../../loaders/language/dates/scan.js';

const anchor = { issued: { year: 2022, month: 10, day: 31 }, year: 2022 };
const read = (text: string) =>
  scanDates(text).map((mention) => {
    const resolved = resolveDate(mention, anchor);
    const meaning = resolved ? `${isoOf(resolved.day)} ${resolved.precision}` : (mention.recurs ?? 'no day');
    return `${text.slice(mention.start, mention.end)} ${mention.cue} ${meaning}`;
  });

describe('points', () => {
  test.each([
    ['二○二三年九月底前', '二○二三年九月底前 BEFORE 2023-09-30 MONTH'],
    ['二〇二四年十二月三十一日前', '二〇二四年十二月三十一日前 BEFORE 2024-12-31 DAY'],
    ['2023.06', '2023.06 BARE 2023-06-30 MONTH'],
    ['2023-06-30前', '2023-06-30前 BEFORE 2023-06-30 DAY'],
    ['11月10日下午18时前', '11月10日下午18时前 BEFORE 2022-11-10 DAY'],
    ['10月15日（周五）18：00前', '10月15日（周五）18：00前 BEFORE 2022-10-15 DAY'],
    ['5月中旬前', '5月中旬前 BEFORE 2022-05-20 DAY'],
    ['5月上旬', '5月上旬 BARE 2022-05-10 DAY'],
    ['2月下旬', '2月下旬 BARE 2022-02-28 DAY'],
    ['一季度', '一季度 BARE 2022-03-31 QUARTER'],
    ['三季度末', '三季度末 LAST 2022-09-30 QUARTER'],
    ['上半年', '上半年 BARE 2022-06-30 HALF_YEAR'],
    ['本月底前', '本月底前 BEFORE 2022-10-31 MONTH'],
    ['下月10日前', '下月10日前 BEFORE 2022-11-10 DAY'],
    ['今年6月底前', '今年6月底前 BEFORE 2022-06-30 MONTH'],
    ['明年3月底前', '明年3月底前 BEFORE 2023-03-31 MONTH'],
    ['年底前', '年底前 BEFORE 2022-12-31 YEAR'],
    ['年内', '年内 WITHIN 2022-12-31 YEAR'],
    ['“十四五”末', '“十四五”末 LAST 2025-12-31 PLAN'],
    ['“十三五”期末', '“十三五”期末 LAST 2020-12-31 PLAN'],
    ['2022年前', '2022年前 BEFORE 2021-12-31 YEAR'],
    ['2023年6月前', '2023年6月前 BEFORE 2023-05-31 MONTH'],
    ['2024年2月底', '2024年2月底 LAST 2024-02-29 MONTH'],
    ['力争到2025年底前', '到2025年底前 BEFORE 2025-12-31 YEAR'],
    ['最迟于6月底', '最迟于6月底 BEFORE 2022-06-30 MONTH'],
    ['截至2021年底', '截至2021年底 AS_OF 2021-12-31 YEAR'],
    ['自2022年4月1日起', '2022年4月1日 FROM 2022-04-01 DAY'],
    ['2023年2月30日', '2023年2月30日 BARE no day'],
    ['2024年Q1', '2024年Q1 BARE 2024-03-31 QUARTER'],
    ['国庆节前', '国庆节前 BEFORE 2023-09-30 DAY'],
    ['“五一”假期前', '“五一”假期前 BEFORE 2023-04-30 DAY'],
    ['2024年春节前', '2024年春节前 BEFORE 2024-02-09 DAY'],
    ['春节前', '春节前 BEFORE 2023-01-21 DAY'],
    ['2023年秋季开学前', '2023年秋季开学前 BEFORE 2023-08-31 MONTH'],
    ['2050年春节前', '2050年春节前 BEFORE no day'],
    ['最迟不超过9月30日', '最迟不超过9月30日 BEFORE 2022-09-30 DAY'],
  ])('%s', (text, meaning) => {
    expect(read(text)).toEqual([meaning]);
  });
});

describe('ranges end on their last day', () => {
  test.each([
    ['2022—2025年', '2022—2025年 RANGE 2025-12-31 YEAR'],
    ['2021年到2022年', '2021年到2022年 RANGE 2022-12-31 YEAR'],
    ['2022年3月—2022年5月', '2022年3月—2022年5月 RANGE 2022-05-31 MONTH'],
    ['7月15日至10月31日', '7月15日至10月31日 RANGE 2022-10-31 DAY'],
    ['2023年3月1日-15日', '2023年3月1日-15日 RANGE 2023-03-15 DAY'],
    ['3—5月', '3—5月 RANGE 2022-05-31 MONTH'],
    ['2019年11月1日00时至2020年3月31日24时', '2019年11月1日00时至2020年3月31日24时 RANGE 2020-03-31 DAY'],
  ])('%s', (text, meaning) => {
    expect(read(text)).toEqual([meaning]);
  });
});

describe('times that come again', () => {
  test.each([
    ['每年6月15日、12月15日前', ['每年6月15日 BEFORE YEARLY', '12月15日前 BEFORE YEARLY']],
    ['每年年底前', ['每年年底前 BARE YEARLY']],
    ['每半年末', ['每半年末 BARE HALF_YEARLY']],
    ['每季度初15日内', ['每季度初15日内 BARE QUARTERLY']],
    ['每个季度第1个月的20日前', ['每个季度第1个月的20日前 BARE QUARTERLY']],
    ['每月1—20日', ['每月1—20日 BARE MONTHLY']],
    ['每月月初', ['每月月初 BARE MONTHLY']],
    ['每周五前', ['每周五前 BARE WEEKLY']],
    ['每日17时前', ['每日17时前 BARE DAILY']],
    ['当月1日至25日或次月1日至25日', ['当月1日至25日或次月1日至25日 BARE MONTHLY']],
    ['按季', ['按季 BARE QUARTERLY']],
  ])('%s', (text, meanings) => {
    expect(read(text)).toEqual(meanings);
  });
});

test.each(['一年内', '5年内', '6个月内', '30日内', '日前', '0350-2025123', '第12号'])('%s is no date', (text) => {
  expect(read(text)).toEqual([]);
});

test('numerals', () => {
  expect(['十', '十二', '二十', '二十三', '三十一', '7', '〇'].map(numberOf)).toEqual([10, 12, 20, 23, 31, 7, 0]);
  expect(['二〇二三', '二○二二', '一九九九', '2024', '二三'].map(yearOf)).toEqual([2023, 2022, 1999, 2024, null]);
});

test('the calendar', () => {
  expect(isoOf(endOfMonth(2023, 11, 3))).toBe('2024-02-29');
  expect(isoOf(addDays({ year: 2023, month: 12, day: 31 }, 1))).toBe('2024-01-01');
  expect(isoOf(addMonths({ year: 2022, month: 1, day: 31 }, 1))).toBe('2022-02-28');
  expect(isoOf(addMonths({ year: 2022, month: 11, day: 15 }, 2))).toBe('2023-01-15');
  expect(dayOf('2023-02-29')).toBeNull();
});
