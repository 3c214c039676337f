/** Brackets of one shape printed for those of another. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../loaders/layout/fold.js';

describe('brackets are brought to the shape that the rules know', () => {
  test.each([
    ['an item', '〈一〉加强领导', '（一）加强领导'],
    ['an item in square brackets', '[12] 加强领导', '（12） 加强领导'],
    ['a level in brackets', '各县<市、区>人民政府', '各县（市、区）人民政府'],
    ['a remark', '产业类[86项]', '产业类（86项）'],
    ['a law', '根据<中华人民共和国水土保持法>', '根据《中华人民共和国水土保持法》'],
    ['a law cut by a line end', '根据<中华人民共和国\n水土保持法>', '根据《中华人民共和国\n水土保持法》'],
    ['a title between doubled signs', '印发<<安澜市供水条例（试行）>>的通知', '印发 《安澜市供水条例（试行）》 的通知'],
    ['a remark in a title', '《安澜市供水办法<试行>》', '《安澜市供水办法（试行）》'],
  ])('%s', (_, printed, folded) => {
    expect(fold(printed)).toBe(folded);
    expect(folded).toHaveLength(printed.length);
  });

  test.each([
    ['a year', '安政发〔2022〕5号'],
    ['a year of two digits', '安政发〔98〕5号'],
    ['a title in a title', '《安澜市实施〈中华人民共和国水土保持法〉办法》'],
    ['a table of HTML', '〈table〉〈tr〉〈td colspan="2"〉单位〈/td〉〈/tr〉〈/table〉'],
    ['a sign of size', '粒径〈5，坡度大于25'],
  ])('%s stays', (_, printed) => {
    expect(fold(printed)).toBe(printed);
  });
});
