import { describe, expect, test } from 'vitest';
import { short, tasksOf } from './reading.js';

/** Tables in short: header and rows with `|` for the tab between cells, `/` for the line end. */
const tab = (rows: string): string => `任务分工表\n\n${rows.replaceAll(' / ', '\n').replaceAll(' | ', '\t')}\n`;

const tables: [form: string, rows: string, tasks: string[]][] = [
  [
    'marks behind a comma and on a later line',
    '任务 | 责任单位 / 建设充电站 | 市发展改革委（牵头），市住建局、市城管局（配合） / 建设车位 | 市公安局（牵头）、市城管局、市住建局（配合）',
    [
      'TABLE L 市发展改革委; S 市住建局; S 市城管局 @ 建设充电站',
      'TABLE L 市公安局; R 市城管局; S 市住建局 @ 建设车位',
    ],
  ],
  [
    '成员单位 beside 牵头单位',
    '组别 | 牵头单位 | 成员单位 | 主要职责 / 救援组 | 市应急局 | 市公安局、市气象局 | 负责搜救被困人员。',
    ['TABLE L 市应急局; R 市公安局; R 市气象局 @ 负责搜救被困人员。'],
  ],
  [
    'labels in the first of two columns',
    '重点任务： | 推进旧村改造。 / 牵头单位： | 市住建局 / 配合单位： | 市财政局、市自然资源局 / 完成时限： | 2023年12月',
    ['TABLE L 市住建局; S 市财政局; S 市自然资源局 @ 推进旧村改造。'],
  ],
  [
    'a plain 单位 beside its work and its date',
    '序号 | 单位 | 主要工作 | 完成时间 / 1 | 市能源局 | 调度电力 | 6月15日前',
    ['TABLE R 市能源局 @ 调度电力'],
  ],
  [
    'a task repeated on every row gives way to the measure',
    '重点任务 | 具体举措 | 责任单位 / 推进供水 | 改造管网 | 市水务局 / 推进供水 | 检测水质 | 市卫健委',
    ['TABLE R 市水务局 @ 改造管网', 'TABLE R 市卫健委 @ 检测水质'],
  ],
  [
    '责任单位 and 完成时限',
    '序号 | 工作任务 | 责任单位 | 完成时限 / 1 | 新增学位8000个 | 市教育局 | 2023年8月底前 / 2 | 建设公路120公里 | 市交通运输局、各县（市、区）人民政府 | 2023年12月',
    ['TABLE R 市教育局 @ 新增学位8000个', 'TABLE R 市交通运输局; R 各县（市、区）人民政府 @ 建设公路120公里'],
  ],
  [
    '牵头单位 and 配合单位',
    '序号 | 重点任务 | 牵头单位 | 配合单位 / 1 | 推行电子证照 | 市数据局 | 市公安局、市人力社保局 / 2 | 清理证明事项 | 市司法局 | 市直各部门',
    ['TABLE L 市数据局; S 市公安局; S 市人力社保局 @ 推行电子证照', 'TABLE L 市司法局; S 市直各部门 @ 清理证明事项'],
  ],
  [
    '主责 and 协同',
    '任务 | 主责部门 | 协同部门 / 改造老旧小区58个 | 区住建局 | 区城管局、各街镇 / 新建口袋公园6座 | 区绿化市容局 | 各街镇',
    ['TABLE L 区住建局; S 区城管局; S 各街镇 @ 改造老旧小区58个', 'TABLE L 区绿化市容局; S 各街镇 @ 新建口袋公园6座'],
  ],
  [
    'the first leads, said in the header',
    '序号 | 事项 | 责任单位（列首位者牵头） / 1 | 修订养犬规定 | 市公安局、市司法局 / 2 | 修订停车规定 | 市城管局、市公安局',
    ['TABLE L 市公安局; R 市司法局 @ 修订养犬规定', 'TABLE L 市城管局; R 市公安局 @ 修订停车规定'],
  ],
  [
    'roles inside the cell',
    '任务 | 责任分工 / 举办文化节 | 市农业农村局牵头，市商务局、市文旅局配合 / 整治电动车 | 市公安局（牵头）、市市场监管局',
    ['TABLE L 市农业农村局; S 市商务局; S 市文旅局 @ 举办文化节', 'TABLE L 市公安局; R 市市场监管局 @ 整治电动车'],
  ],
  [
    'labels inside the cell',
    '任务 | 责任单位 / 建设污水厂 | 牵头：市水务局 配合：市财政局 / 修复湿地 | 牵头：市林草局 配合：市水务局',
    ['TABLE L 市水务局; S 市财政局 @ 建设污水厂', 'TABLE L 市林草局; S 市水务局 @ 修复湿地'],
  ],
  [
    'unit and person in one cell',
    '任务 | 责任单位及责任人 / 推进机场迁建 | 市交通运输局　郑川岳 / 建设会展中心 | 市商务局　白若溪',
    ['TABLE R 市交通运输局 @ 推进机场迁建', 'TABLE R 市商务局 @ 建设会展中心'],
  ],
  [
    'people in a column of their own',
    '任务 | 责任领导 | 责任单位 | 责任人 / 建成养老院 | 石国栋 | 县民政局 | 林小雨 / 扩建中学 | 石国栋 | 县教育局 | 王大河',
    ['TABLE R 县民政局 @ 建成养老院', 'TABLE R 县教育局 @ 扩建中学'],
  ],
  [
    'units in a cell parted by blanks',
    '任务 | 责任单位 | 时限 / 整治非法营运 | 市交通运输局 市公安局 清江县人民政府 | 6月底 / 整治超载 | 市公安局 市交通运输局 | 9月底',
    [
      'TABLE R 市交通运输局; R 市公安局; R 清江县人民政府 @ 整治非法营运',
      'TABLE R 市公安局; R 市交通运输局 @ 整治超载',
    ],
  ],
  [
    'a list of projects with a column of responsible units',
    '序号 | 项目名称 | 总投资（万元） | 项目业主 | 责任单位 / 1 | 城北学校项目 | 12000 | 宁川城投公司 | 市教育局 / 2 | 城南医院项目 | 56000 | 宁川城投公司 | 市卫生健康委',
    ['TABLE R 市教育局 @ 城北学校项目', 'TABLE R 市卫生健康委 @ 城南医院项目'],
  ],
  [
    'a merged task cell: the measures differ',
    '主要任务 | 具体措施 | 责任单位 / 优化审批 | 压缩审批时限 | 市行政审批局 /  | 推行容缺受理 | 市行政审批局 / 优化监管 | 实行信用监管 | 市市场监管局',
    [
      'TABLE R 市行政审批局 @ 压缩审批时限',
      'TABLE R 市行政审批局 @ 推行容缺受理',
      'TABLE R 市市场监管局 @ 实行信用监管',
    ],
  ],
];

describe('assignment tables', () => {
  test.each(tables)('%s', (_form, rows, expected) => {
    expect(tasksOf(tab(rows)).map(short)).toEqual(expected);
  });
});

test.each([
  ['permits', '序号 | 事项名称 | 实施机关 | 设定依据 / 1 | 食品经营许可 | 市市场监管局 | 《食品安全法》'],
  ['people', '姓名 | 职务 | 单位 / 李华 | 局长 | 市水利局'],
  ['marks', '指标 | 分值 | 评分标准 | 责任单位 / 信息报送 | 5 | 每少一条扣0.5分 | 市政府办公室'],
  ['an empty form', '序号 | 工作任务 | 责任单位 | 完成时限 / 1 |  |  |  / 2 |  |  | '],
  [
    'a sheet on one permit',
    '事项名称： | 食品经营许可 / 实施主体： | 市市场监管局 / 设定依据： | 《食品安全法》 / 办理时限： | 5个工作日',
  ],
  ['statistics', '县区 | 生产总值（亿元） | 增速（%） / 安宁区 | 286.5 | 8.4'],
])('no assignment table: %s', (_what, rows) => {
  expect(tasksOf(tab(rows))).toEqual([]);
});

test('a cell taken from above gives a place that runs on to the row it applies to', () => {
  const text = tab(
    '主要任务 | 具体措施 | 牵头单位 | 配合单位 / 甲 | 建设一批驿站 | 市住建局 | 市财政局 / 甲 | 改造一批公厕 |  | 市城管局',
  );
  const lead = tasksOf(text)[1]?.units.find(({ role }) => role === 'LEAD');
  expect(lead && text.slice(lead.at.start, lead.at.end)).toMatch(/^市住建局[\s\S]*市城管局$/);
});
