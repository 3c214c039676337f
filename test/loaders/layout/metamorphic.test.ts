/** Changes that a reader would not notice leave the blocks' words as they are. */
import { expect, test } from 'vitest';
import { allPassages, read, show } from './reading.js';

const text = `云川市人民政府公报
2022年第3期
目　录
云川市人民政府办公室关于印发云川市防汛方案的通知
云政办发〔2022〕3号 ……（2）

云川市人民政府办公室
关于印发云川市防汛方案的通知

云政办发〔2022〕3号

各县（市、区）人民政府，云川经济开发区管委会，市直各有关单位：

《云川市防汛方案》已经市人民政府同意，现印发给你们，请认真贯彻执行。

附件：1.云川市防汛指挥部名单
2.云川市防汛任务清单

云川市人民政府办公室
2022年3月1日
（此件公开发布）

云川市防汛方案

为做好防汛工作，根据《中华人民共和国防洪法》和《云川市防汛条例》，结合我市实际情况，制定本方案。

一、总体要求

（一）指导思想

坚持人民至上、生命至上，到2025年，全市防洪能力明显提升，重点河段全部达标，群众安全得到有效保障，城乡防洪体系基本建成。

（二）压实责任。各级各部门要各负其责，形成工作合力，全力保障人民群众生命财产安全。（责任单位：市水利局、市应急局，各县（市、区）人民政府）

二、保障措施

1.强化资金保障。市财政局要足额安排防汛资金，确保及时到位。

附件1

云川市防汛指挥部名单

指挥长：林 远 市委常委、副市长
副指挥长：韩立 市水利局局长

附件2

云川市防汛任务清单

序号	任务	责任单位	完成时限
1	修复堤防	市水利局	5月底前
2	储备物资	市应急局	6月底前
`;

const shown = (source: string) => {
  const reading = read(source);
  return reading.documents.map(({ number, title, issuedOn, addressees, blocks }) => [
    number,
    title,
    issuedOn,
    addressees.join(),
    ...blocks.map(show),
  ]);
};

const expected = shown(text);
const half = (source: string) =>
  source.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',').replaceAll('：', ':').replaceAll('；', ';');
const digits = (source: string) => source.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test('the sample is read', () => {
  expect(expected[0]?.slice(0, 3)).toEqual([
    '云政办发〔2022〕3号',
    '云川市人民政府办公室关于印发云川市防汛方案的通知',
    '2022-03-01',
  ]);
  expect(expected[0]?.at(-1)).toBe(
    '[tab] 序号|任务|责任单位|完成时限 / 1|修复堤防|市水利局|5月底前 / 2|储备物资|市应急局|6月底前',
  );
});

test.each([
  ['line ends \\r\\n', text.replaceAll('\n', '\r\n')],
  ['blank lines doubled', text.replaceAll('\n', '\n\n')],
  ['blank lines left out', text.replace(/\n{2,}/g, '\n')],
  ['half-width punctuation', half(text)],
  ['full-width digits', digits(text)],
  ['blanks at line ends', text.replaceAll('\n', '  \n')],
  ['paragraphs indented', text.replace(/^(?=[为坚])/gm, '　　')],
  ['a page end inside a sentence', text.replace('重点河段全部', '重点河\n\n段全部')],
  [
    'a page header inside a sentence',
    text.replace('重点河段全部', '重点河\n\n— 2 —\n云川市人民政府公报 2022年第3期\n\n段全部'),
  ],
  ['a form feed inside a sentence', text.replace('重点河段全部', '重点河\n12\n\f段全部')],
  [
    'a page header inside a bracketed clause',
    text.replace('市应急局，各县', '市应\n2022年第3期　云川市人民政府公报\n急局，各县'),
  ],
  [
    'a page header and the head again inside a table',
    text.replace('2\t储备', '\n- 5 -\n序号\t任务\t责任单位\t完成时限\n2\t储备'),
  ],
])('%s', (_, changed) => {
  expect(shown(changed)).toEqual(expected);
});

test('a quote of the source at any passage holds the passage', () => {
  for (const passage of allPassages(read(text))) {
    if (!passage.text) continue;
    const { start, end } = passage.span();
    const quote = text.slice(start, end).replace(/\s/g, '');
    expect(quote.length).toBeGreaterThanOrEqual(passage.text.replace(/\s/g, '').length);
  }
});
