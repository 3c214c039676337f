/** Whatever the text, layout keeps places in order, loses no time and never throws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../loaders/layout/index.js';
import { expectInProportion } from '../proportion.js';
import { allPassages, read } from './reading.js';

const pieces = [
  '云川市人民政府办公室',
  '关于印发',
  '方案的通知',
  '云政办发〔2022〕3号',
  '2022年3月1日',
  '各县（市、区）人民政府：',
  '一、',
  '（一）',
  '1.',
  '1.1',
  '第三条',
  '附件1',
  '附件：',
  '目 录',
  '\t',
  '|',
  '|---|',
  '<table><tr><td rowspan="3">',
  '</td></tr></table>',
  '<p>',
  '（',
  '）',
  '《',
  '》',
  '<',
  '>',
  '[',
  ']',
  '责任单位;',
  '。',
  '，',
  '：',
  '\n',
  '\n\n',
  '\f',
  '\r\n',
  ' ',
  '　',
  '序号',
  '任务',
  '责任单位',
  '完成时限',
  '市水利局',
  '组长：',
  '林 远 副市长',
  '……',
  '12',
  '- 3 -',
  '2022年第3期',
  '云川市人民政府公报',
  '（此件公开发布）',
  '𠮷',
  '令',
  '第58号',
];
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(''));

test('every passage keeps strictly increasing places, and its text is the folded source there', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const folded = fold(text);
      for (const { text: words, places } of allPassages(read(text))) {
        expect(places.length).toBe(words.length);
        for (let i = 0; i < places.length; i++) {
          const place = places[i] as number;
          if (i > 0 && place <= (places[i - 1] as number)) throw new Error(`places fall in "${words}"`);
          const printed = folded[place] as string;
          if (words[i] !== printed && !(words[i] === ' ' && /[\s|]/.test(printed)))
            throw new Error(`"${words[i]}" is not at ${place} in "${text}"`);
        }
      }
    }),
    { numRuns: 300 },
  );
});

const reading = (piece: string) => (count: number) => {
  const text = piece.repeat(count);
  return () => void read(text);
};

test.each(pieces.filter((piece) => piece.trim()))('%j repeated takes time in proportion', (piece) => {
  expectInProportion(reading(piece), Math.ceil(60_000 / piece.length));
});

test.each([
  ['rows of tabs', '\t\t\t\n'],
  ['short lines', '市水利局\n'],
  ['heads of documents', '云川市人民政府关于防汛的通知\n云政发〔2022〕3号\n'],
  ['titles without text', '云川市人民政府关于防汛的通知\n'],
  ['open brackets', '（责任单位：市水利局\n'],
  ['headings', '一、总体要求\n'],
  ['column heads', '序号\n任务\n责任单位\n'],
  ['cells between blank lines', '序号\n\n工作任务\n牵头\n\n责任单位\n\n1\n\n'],
  ['heads and words', '类别\n任务内容\n责任单位\n完成时限\n一条不属于任何列的文字\n'],
  ['spaced columns', '任务  责任单位  完成时限\n'],
  ['spaced columns between sections', '序号  任务内容  责任单位  完成时限\n一、加强组织领导\n'],
  ['cut pipe rows', '| 市水利局\n'],
  ['open tables', '<table>\n'],
  ['metadata', '索引号：123\n'],
  ['dates', '2022年3月1日\n'],
  ['tables', '一、任务\n序号\t任务\t责任单位\n1\t防汛\t市水利局\n'],
  ['rows between blanks', '序号 任务 责任单位 完成时限\n1 防汛 准备 市水利局 6月\n'],
])('lines of %s take time in proportion', (_, line) => {
  expectInProportion(reading(line), 3000);
});
