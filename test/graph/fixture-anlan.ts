/** Readings of the gazettes of 安澜市. */
import type { Extraction } from '../../loaders/extraction.js';
import { addLinks, anlan, begin, end } from './fixture-cities.js';

/** 安澜市 2022/4: approval items with bases, a title that every city prints, the same county name as the other city's. */
export function anlan2022(): Extraction {
  const c = begin(anlan, 2022, 4);
  c.document({
    number: null,
    title: '政府工作报告',
    genre: '报告',
    issuer: '安澜市人民政府',
    issuedOn: '2022-02-20',
    addressees: [],
  });
  const list = c.document({
    number: '安政办发〔2022〕7号',
    title: '安澜市人民政府办公室关于公布行政许可事项清单的通知',
    genre: '通知',
    issuer: '安澜市人民政府办公室',
    issuedOn: '2022-04-01',
    addressees: ['各县（市、区）人民政府'],
  });
  const items = { document: list, list: '安澜市行政许可事项清单（2022年版）', overseer: '省水利厅' };
  c.records.approvalItems.push({
    ...items,
    number: 1,
    name: '取水许可',
    implementers: ['市水务局', '江北区人民政府'],
    basis: ['《中华人民共和国水法》'],
    action: 'LIST',
    evidence: c.say('1\t取水许可\t市水务局、江北区人民政府\t省水利厅\t《中华人民共和国水法》', 'table-row'),
  });
  c.records.approvalItems.push({
    ...items,
    number: 2,
    name: '旅行社设立许可',
    overseer: null,
    implementers: ['市文旅局', '某部门'],
    basis: ['东政发〔2022〕9号'],
    action: 'DELEGATE',
    evidence: c.say('2\t旅行社设立许可\t市文旅局、某部门\t\t东政发〔2022〕9号', 'table-row'),
  });
  c.task({
    document: list,
    kind: 'CLAUSE',
    heading: '做好衔接',
    text: '一、做好衔接。各县（市、区）人民政府每季度末报送。（责任单位：市发展改革委、各县（市、区）人民政府）',
    assignments: [
      { mention: '市发展改革委', role: 'RESPONSIBLE' },
      { mention: '各县（市、区）人民政府', role: 'RESPONSIBLE' },
    ],
    deadlines: [{ text: '每季度末', date: null, precision: 'QUARTER', recurs: 'QUARTERLY', effective: false }],
  });
  addLinks(c, anlan);
  return end(c, anlan);
}

/** 安澜市 2023/1: prints the same report title for another year and reprints a document of 云岭市. */
export function anlan2023(): Extraction {
  const c = begin(anlan, 2023, 1);
  c.document({
    number: null,
    title: '政府工作报告',
    genre: '报告',
    issuer: '安澜市人民政府',
    issuedOn: '2023-01-18',
    addressees: [],
  });
  const reprint = c.document({
    number: '云政办发〔2022〕31号',
    title: '云岭市人民政府办公室关于加强城乡节水工作的意见',
    genre: '意见',
    issuer: '云岭市人民政府办公室',
    issuedOn: '2022-11-08',
    addressees: ['市直各有关部门'],
    cites: [
      { number: null, title: '云岭市供水管理办法', relation: 'BASIS', words: '按照《云岭市供水管理办法》执行。' },
    ],
  });
  c.task({
    document: reprint,
    kind: 'CLAUSE',
    heading: '降低工业水耗',
    text: '（二）降低工业水耗。（责任单位：市工信局、市工信局、市水务局）',
    assignments: [
      { mention: '市工信局', role: 'RESPONSIBLE' },
      { mention: '市水务局', role: 'RESPONSIBLE' },
    ],
    deadlines: [{ text: '2023年1月31日前', date: '2023-01-31', precision: 'DAY', recurs: null, effective: false }],
  });
  c.records.projects.push({
    document: reprint,
    list: null,
    number: null,
    name: '江北泵站',
    level: null,
    stage: null,
    category: [],
    places: ['青溪县'],
    builder: null,
    note: null,
    parent: null,
    evidence: c.say('江北泵站建在青溪县。', 'table-row'),
  });
  addLinks(c, anlan);
  return end(c, anlan);
}
