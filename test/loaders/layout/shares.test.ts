import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../../loaders/layout/tables/shares.js';

const permits = ['序号', '编码', '主项名称', '子项编码', '子项名称', '事项类型', '行使部门'];
const works = ['序号', '项目名称', '建设地点', '备注'];
const listed = ['序号', '事项名称', '主管部门', '实施机关', '设定依据'];

/** Heads, the parts behind the number, how many of them each column takes. */
const table: [heads: string[], parts: string, shares: number[] | null][] = [
  [permits, '000117026000 改变绿化规划审批 行政许可 市城管局', [1, 1, 0, 0, 1, 1]],
  [listed, '道路运输从业资格 换证补证变更注销 省交通运输厅 市交通局 《道路运输条例》', [2, 1, 1, 1]],
  [works, '云河 PBAT 新材料产业链项目 平湖县 重点板块', [3, 1, 1]],
  [works, '云河大道工程 平湖县 澜东区', [1, 2, 0]],
  [works, '国道 108 线改建工程 平湖县', [3, 1, 0]],
  [
    listed,
    '射击运动枪支携带许可 省公安厅 市公安局, 县公安局 《枪支管理法》 《射击竞技体育运动枪支管理办法》',
    [1, 1, 2, 2],
  ],
  [listed, '校车使用许可 省教育厅 市政府', [1, 1, 1, 0]],
  [works, '市城管局 市财政局', null],
  [works, Array.from({ length: 41 }, () => '字').join(' '), null],
];

describe('the parts of a row between single blanks', () => {
  it.each(table)('%j: %s', (heads, parts, shares) => {
    expect(sharesOf(heads.slice(1), parts.split(' '))).toEqual(shares);
  });

  it('are one cell each, no more than there are', () => {
    for (const [heads, parts] of table) {
      const shares = sharesOf(heads.slice(1), parts.split(' '), { amongRows: true });
      if (!shares) continue;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(parts.split(' ').length);
      expect(shares).toHaveLength(heads.length - 1);
    }
  });
});
