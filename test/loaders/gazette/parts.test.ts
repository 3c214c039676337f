import { expect, test } from 'vitest';
import { readAddressees } from '../../../loaders/gazette/addressees.js';
import { readCover } from '../../../loaders/gazette/cover.js';
import { readDate } from '../../../loaders/gazette/dates.js';
import { readNumberLine, readOrderNumber } from '../../../loaders/gazette/numbers.js';
import { genreOf, issuerOf } from '../../../loaders/gazette/titles.js';
import { foldSource, readLines } from '../../../loaders/layout/index.js';
import { read } from '../layout/reading.js';

test.each([
  [
    '各县（市、区）人民政府，云川经济开发区管委会、青湖风景名胜区管委会，市人民政府各委、办、局：',
    ['各县（市、区）人民政府', '云川经济开发区管委会', '青湖风景名胜区管委会', '市人民政府各委、办、局'],
  ],
  ['各县（市）、区人民政府，市各委、办、局（公司）：', ['各县（市）、区人民政府', '市各委、办、局（公司）']],
  ['市直机关各单位，中央、省在云有关单位：', ['市直机关各单位', '中央、省在云有关单位']],
  ['各县、市、区人民政府，市直各单位：', ['各县、市、区人民政府', '市直各单位']],
  ['各区、县（自治县）人民政府，市政府各部门，有关单位：', ['各区、县（自治县）人民政府', '市政府各部门', '有关单位']],
  [
    '东山区、云台县、临江县人民政府、青湖风景名胜区管委会：',
    ['东山区人民政府', '云台县人民政府', '临江县人民政府', '青湖风景名胜区管委会'],
  ],
  ['市直及驻云各有关单位：', ['市直及驻云各有关单位']],
  ['各乡、镇人民政府，各街道办事处，县直各部门：', ['各乡、镇人民政府', '各街道办事处', '县直各部门']],
  ['各市、州人民政府，省政府各部门、各直属机构：', ['各市、州人民政府', '省政府各部门', '各直属机构']],
  ['市科技局：', ['市科技局']],
])('%s', (line, units) => {
  expect(readAddressees(line)).toEqual(units);
});

test.each([
  ['2022年3月1日', '2022-03-01'],
  ['２０２２年'.normalize('NFKC').concat(' 12 月 20 日'), '2022-12-20'],
  ['二○二三年九月二十八日'.replace('○', '〇'), '2023-09-28'],
  ['二〇二〇年十二月三十一日', '2020-12-31'],
  ['2022-03-08', '2022-03-08'],
  ['2023.6.1', '2023-06-01'],
  ['2022年2月30日', null],
  ['2022年13月1日', null],
  ['年 月 日', null],
])('%s is dated %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  ['云政办发〔2022〕71号', '云政办发〔2022〕71号'],
  ['云政任字〔2022〕第5 号', '云政任字〔2022〕5号'],
  ['（云政函〔2022〕09号）', '云政函〔2022〕9号'],
  ['云政发（2021）3号', '云政发〔2021〕3号'],
  ['云政发2021〕3号', '云政发〔2021〕3号'],
  ['发文字号：云政发〔2021〕3号', '云政发〔2021〕3号'],
  ['云政办发〔2022〕71号..... （2）', null],
  ['按照云政办发〔2022〕71号文件', null],
])('the line %s is number %s', (line, number) => {
  expect(readNumberLine(line)).toBe(number);
});

test('numbers of orders and announcements', () => {
  expect(['第58号', '2023年第2号', '令 第 七 号', '58', '第3期'].map(readOrderNumber)).toEqual([
    '第58号',
    '2023年第2号',
    '第七号',
    null,
    null,
  ]);
});

test.each([
  ['云川市人民政府办公室关于印发云川市2022年方案（试行）的通知', '通知', '云川市人民政府办公室'],
  ['云川市人民政府关于供水的实施意见（2021—2025年）', '意见', '云川市人民政府'],
  ['云川市人民政府令', '令', '云川市人民政府'],
  ['云川市人民政府办公室印发关于引进人才方案的通知', '通知', '云川市人民政府办公室'],
  ['关于印发方案的通知', '通知', ''],
  ['云川市城市供热管理办法', '办法', ''],
])('%s is a %s of %s', (title, genre, issuer) => {
  expect([genreOf(title), issuerOf(title)]).toEqual([genre, issuer]);
});

const document =
  '云川市人民政府关于防汛的通知\n云政发〔2022〕5号\n各县人民政府：\n做好防汛。\n云川市人民政府\n2022年2月1日\n';

test('cover and imprint', () => {
  const cover =
    '【内部资料】\n云川市人民政府公报\nYUN CHUAN\n2022年第3期\n（总第32期）\n云川市人民政府办公室主办\n2022年4月20日出版（月刊）\n';
  const imprint =
    '《云川市人民政府公报》编委会\n主 任：赵林\n委 员：钱 江 孙平\n《云川市人民政府公报》简介\n本刊由市政府办公室主办。\n';
  const { gazette, documents, loose, furniture } = read(cover + document + imprint);
  expect(gazette).toEqual({
    title: '云川市人民政府公报',
    city: '云川市',
    province: '',
    year: 2022,
    issue: 3,
    totalIssue: 32,
    publishedOn: '2022-04-20',
  });
  expect(documents[0]?.blocks).toHaveLength(1);
  expect(loose.map((block) => block.kind === 'paragraph' && block.lines[0]?.text)).toEqual([
    '《云川市人民政府公报》编委会',
    '主 任：赵林',
    '委 员：钱 江 孙平',
  ]);
  expect(furniture.map(({ passage }) => passage.text)).toContain('本刊由市政府办公室主办。');
});

test('running headers tell the issue where there is no cover', () => {
  expect(read(`${document}云川市人民政府公报　2022年第3期\n附件\n名单\n赵林\n`).gazette).toMatchObject({
    title: '云川市人民政府公报',
    year: 2022,
    issue: 3,
  });
});

test.each([
  ['云川市人民政府公报　　2021.5　　领导讲话', 'running header'],
  ['政务要闻　　云川市人民政府公报　　2021年第5期', 'running header'],
  ['云川市人民政府公报　　2021.5　　市政府规章', 'running header'],
  ['市政府规章', undefined],
  ['云川市人民政府公报刊登领导讲话', undefined],
])('%s on top of a page: %s', (line, why) => {
  const { furniture } = read(document.replace('\n', `\n${line}\n`));
  expect(furniture.find(({ passage }) => passage.text.replace(/\s/g, '') === line.replace(/\s/g, ''))?.why).toBe(why);
});

test('a chronicle ends the document before it', () => {
  const { documents, furniture } = read(`${document}2022年2月大事记\n1日，市长主持召开会议。\n`);
  expect(documents[0]?.blocks).toHaveLength(1);
  expect(furniture.at(-1)).toMatchObject({ why: 'imprint or chronicle' });
});

test.each([
  ['嘉兴市人民政府关于防汛的通知', { province: '浙江省', city: '嘉兴市', county: '', level: 'CITY' }],
  ['海盐县人民政府办公室关于防汛的通知', { city: '嘉兴市', county: '海盐县', level: 'COUNTY' }],
  ['浙江省人民政府办公厅关于防汛的通知', { province: '浙江省', city: '', level: 'PROVINCIAL' }],
  ['延边朝鲜族自治州人民政府关于防汛的通知', { province: '吉林省', city: '延边朝鲜族自治州', level: 'CITY' }],
  ['清晏市人民政府关于防汛的通知', { city: '清晏市', level: 'CITY' }],
  ['国务院办公厅关于防汛的通知', { level: 'NATIONAL' }],
])('%s speaks for its place', (title, place) => {
  expect(read(`${title}\n国办发〔2022〕5号\n各有关单位：\n做好防汛。\n`).documents[0]?.place).toMatchObject(place);
});

test.each([
  [
    '云川市人民政府公报\n2021年第5期（总第93期）                    云川市人民政府办公室编印                  2021年4月19日出版',
    { title: '云川市人民政府公报', year: 2021, issue: 5, totalIssue: 93, publishedOn: '2021-04-19' },
  ],
  ['云川市人民政府公报                                              2014.5', { year: 2014, issue: 5 }],
  ['《云川政报》\n二〇一二年第三期', { title: '云川政报', year: 2012, issue: 3 }],
  ['云川盟行政公署公报\n2017年第3期', { title: '云川盟行政公署公报', year: 2017, issue: 3 }],
])('the cover %s', (text, printed) => {
  const lines = readLines(foldSource({ path: '', sha256: '', text, lineStarts: new Int32Array(0) }));
  expect(readCover(lines, [])).toMatchObject(printed);
});
