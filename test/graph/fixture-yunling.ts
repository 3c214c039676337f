/** Readings of the gazettes of 云岭市. */
import type { Extraction } from '../../loaders/extraction.js';
import { addLinks, begin, end, renamed, yunling } from './fixture-cities.js';

/** 云岭市 2022/12: clauses, a table, a roster with namesakes, a project list, citations to what is loaded, not loaded and known by title only. */
export function yunling2022(): Extraction {
  const c = begin(yunling, 2022, 12);
  const issuer = '云岭市人民政府办公室';
  const water = c.document({
    number: '云政办发〔2022〕31号',
    title: '云岭市人民政府办公室关于加强城乡节水工作的意见',
    genre: '意见',
    issuer,
    issuedOn: '2022-11-08',
    addressees: ['各县（市、区）人民政府', '市直各有关部门'],
    cites: [
      {
        number: '东政发〔2022〕9号',
        title: '东原省人民政府关于节约用水的意见',
        relation: 'BASIS',
        words: '根据《东原省人民政府关于节约用水的意见》（东政发〔2022〕9号），提出如下意见。',
      },
      { number: '云政办发〔2023〕5号', title: null, relation: 'MENTIONS', words: '与云政办发〔2023〕5号文件衔接。' },
      { number: null, title: '云岭市供水管理办法', relation: 'MENTIONS', words: '落实《云岭市供水管理办法》。' },
    ],
  });
  c.under('二、重点任务', '（一）推进农业节水');
  c.task({
    document: water,
    kind: 'CLAUSE',
    heading: '推进农业节水',
    text: '（一）推进农业节水。2023年底前改造灌区6万亩。（市水务局牵头，市发改委、各县（市、区）人民政府配合）',
    assignments: [
      { mention: '市水务局', role: 'LEAD' },
      { mention: '市发改委', role: 'SUPPORT' },
      { mention: '各县（市、区）人民政府', role: 'SUPPORT' },
    ],
    deadlines: [{ text: '2023年底前', date: '2023-12-31', precision: 'YEAR', recurs: null, effective: false }],
  });
  c.task({
    document: water,
    kind: 'CLAUSE',
    heading: '降低工业水耗',
    text: '（二）降低工业水耗。每年6月15日前报送进展，焦化企业优先。（责任单位：市工信局、青溪县人民政府）',
    assignments: [
      { mention: '市工信局', role: 'RESPONSIBLE' },
      { mention: '青溪县人民政府', role: 'RESPONSIBLE' },
    ],
    deadlines: [{ text: '每年6月15日前', date: null, precision: 'DAY', recurs: 'YEARLY', effective: false }],
  });
  c.under('附件1');
  for (const [role, name, title] of [
    ['组长', '许望川', '副市长'],
    ['副组长', '钟雨田', '市水务局局长'],
    ['成员', '林一舟', '市发改委副主任'],
    ['成员', '林一舟', '市公安局副局长'],
    ['办公室主任', '钟雨田', null],
  ] as const)
    c.records.memberships.push({
      document: water,
      group: '云岭市节水工作领导小组',
      role,
      name,
      title,
      evidence: c.say(`${role}：${name}　${title ?? ''}`, 'roster-line'),
    });
  c.records.memberships.push({
    document: water,
    group: '云岭市节水工作领导小组',
    role: '成员单位',
    name: '市工信局',
    title: null,
    evidence: c.say('成员单位：市工信局', 'roster-line'),
  });
  const works = c.document({
    number: '云政发〔2022〕18号',
    title: '云岭市人民政府关于下达重点工程的通知',
    genre: '通知',
    issuer: '云岭市人民政府',
    issuedOn: '2022-03-02',
    addressees: ['各县（市、区）人民政府'],
  });
  c.under('附件', '一、水利（2项）');
  const listed = { document: works, list: '2022年市级重点工程', level: '市级', category: ['基础设施', '水利'] };
  c.records.projects.push({
    ...listed,
    number: 1,
    name: '清河水厂',
    stage: '建设',
    places: ['青溪县', '新港开发区'],
    builder: '云岭市清河建设有限公司',
    note: '续建',
    parent: null,
    investment: 3.6,
    evidence: c.say('1\t清河水厂\t青溪县、新港开发区\t云岭市清河建设有限公司\t续建', 'table-row'),
  });
  c.records.projects.push({
    ...listed,
    number: null,
    name: '清河水厂一期',
    stage: '前期',
    places: ['青溪县'],
    builder: null,
    note: null,
    parent: '清河水厂',
    investment: 2,
    evidence: c.say('\t清河水厂一期\t青溪县', 'table-row'),
  });
  c.task({
    document: works,
    kind: 'TABLE',
    heading: null,
    text: '2\t管网改造\t市工业和信息化局\t2022年9月底前',
    assignments: [{ mention: '市工业和信息化局', role: 'RESPONSIBLE' }],
    deadlines: [{ text: '2022年9月底前', date: '2022-09-30', precision: 'MONTH', recurs: null, effective: false }],
  });
  c.links.validity.push({ document: works, effectiveOn: '2022-03-10', expiresOn: '2024-12-31' });
  c.unrecognisedTables.push(c.say('甲\t乙\t丙'));
  c.unreadCues.push(c.say('各有关方面牵头落实。'));
  c.records.unresolved.push({
    mention: '规划部门',
    candidates: ['云岭市发展和改革委员会', '云岭市水务局'],
    evidence: c.say('由规划部门负责。'),
  });
  c.say('市旅游发展委员会做好宣传。');
  c.links.succeededBy.push(renamed);
  addLinks(c, yunling);
  return end(c, yunling);
}

/** 云岭市 2023/3: fills two placeholders of the issue before (by number, by title), repeals one of its documents, renames a unit. */
export function yunling2023(): Extraction {
  const c = begin(yunling, 2023, 3);
  const issuer = '云岭市人民政府办公室';
  const plan = c.document({
    number: '云政办发〔2023〕5号',
    title: '云岭市人民政府办公室关于印发节水行动方案的通知',
    genre: '通知',
    issuer,
    issuedOn: '2023-02-14',
    addressees: ['各县（市、区）人民政府'],
    cites: [
      { number: '云政办发〔2022〕31号', title: null, relation: 'REPEALS', words: '云政办发〔2022〕31号同时废止。' },
      { number: '东政发〔2022〕9号', title: null, relation: 'BASIS', words: '依据东政发〔2022〕9号。' },
    ],
  });
  c.document({
    number: '云政发〔2023〕2号',
    title: '云岭市供水管理办法',
    genre: '办法',
    issuer: '云岭市人民政府',
    issuedOn: '2023-01-20',
    addressees: [],
  });
  c.under('三、保障措施');
  c.task({
    document: plan,
    kind: 'DUTY',
    heading: null,
    text: '市公安局：负责施工路段交通疏导，长期坚持。',
    assignments: [{ mention: '市公安局', role: 'RESPONSIBLE' }],
    deadlines: [{ text: '长期坚持', date: null, precision: 'DAY', recurs: null, effective: false }],
  });
  c.task({
    document: plan,
    kind: 'CLAUSE',
    heading: '推进农业节水',
    text: '（一）推进农业节水。到2023年底前改造灌区8万亩。（牵头单位：市水务局；配合单位：市文旅局）',
    assignments: [
      { mention: '市水务局', role: 'LEAD' },
      { mention: '市文旅局', role: 'SUPPORT' },
    ],
    deadlines: [{ text: '2023年底前', date: '2023-12-31', precision: 'YEAR', recurs: null, effective: false }],
  });
  c.task({
    document: plan,
    kind: 'TARGET',
    heading: '总体目标',
    text: '本方案自2023年3月1日起施行。',
    deadlines: [{ text: '自2023年3月1日起施行', date: '2023-03-01', precision: 'DAY', recurs: null, effective: true }],
  });
  c.records.appointments.push({
    document: plan,
    action: 'APPOINT',
    name: '钟雨田',
    post: '市公安局副局长',
    date: '2023-02-10',
    evidence: c.say('任命钟雨田为市公安局副局长；', 'roster-line'),
  });
  c.records.appointments.push({
    document: plan,
    action: 'REMOVE',
    name: '钟雨田',
    post: '市水务局局长',
    date: '2023-02-10',
    evidence: c.say('免去钟雨田的市水务局局长职务。', 'roster-line'),
  });
  c.records.appointments.push({
    document: plan,
    action: 'APPOINT',
    name: '何见山',
    post: '东湖学院院长',
    date: null,
    evidence: c.say('任命何见山为东湖学院院长。', 'roster-line'),
  });
  c.links.succeededBy.push(renamed);
  addLinks(c, yunling);
  return end(c, yunling);
}
