/** Gazettes put together at random from what gazettes print: nothing ends the reading, and every fact leads back to the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract, read } from '../../loaders/index.js';

const pieces = [
  ...['组长：', '副组长：', '成员：', '责任单位：', '牵头单位：', '（责任单位：', '完成时限：', '主要职责：', '附件：'],
  ...['（', '）', '、', '，', '。', '；', '：', '·', '——', '“', '”', '|', ' ', '　　', '\t', '\n', '\n　　', '。\n'],
  ...[
    '和',
    '及',
    '等',
    '由',
    '的',
    '市',
    '县',
    '区',
    '级',
    '局',
    '办',
    '部门',
    '单位',
    '1',
    '2',
    '一、',
    '（一）',
    '1.',
  ],
  ...['林川', '何 某', '赛音别克', '副市长', '主任', '同志', '市财政局', '市工信局局长', '各县（市、区）人民政府'],
  ...[
    '办公室主任由',
    '担任',
    '任命',
    '免去',
    '职务',
    '为',
    '牵头',
    '负责',
    '配合',
    '负责组织抢险',
    '成立',
    '下设办公室',
  ],
  ...[
    '关于印发',
    '的通知',
    '工作方案',
    '领导小组',
    '指挥部',
    '工作组',
    '《安澜市办法》',
    '〔2022〕3号',
    '安政办发〔2022〕3号',
  ],
  ...['2022年6月底前', '每年', '10月', '年底', '第二季度', '根据', '废止', '转发', '第一章', '第一条', '附件1'],
  ...['序号', '项目名称', '建设地点', '责任单位', '审批部门', '取消', '续建', '云台县', '白露大桥', '等项目'],
  ...['<p>', '<td>', '</td></tr>', '| --- |'],
];
const head =
  '安澜市人民政府办公室关于印发工作方案的通知\n安政办发〔2022〕3号\n\n各县人民政府：\n　　现印发给你们。\n　　　　安澜市人民政府办公室\n　　　　2022年3月1日\n\n';
const body = fc.array(fc.constantFrom(...pieces), { minLength: 5, maxLength: 120 }).map((parts) => parts.join(''));

interface Evident {
  evidence: { start: number; end: number };
}

test('whatever stands beside whatever', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), body, async (isDocument, text) => {
      const { records, text: source } = extract(await read('f.txt', Buffer.from((isDocument ? head : '　') + text)));
      const facts = Object.values(records).filter(Array.isArray).flat() as Partial<Evident>[];
      for (const { evidence } of facts) {
        if (!evidence) continue;
        expect(evidence.start).toBeLessThan(evidence.end);
        expect(evidence.end).toBeLessThanOrEqual(source.length);
      }
    }),
    { numRuns: 250 },
  );
});
