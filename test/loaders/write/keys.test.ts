import { describe, expect, test } from 'vitest';
import {
  basisCitation,
  countyId,
  deadlineId,
  documentId,
  gazetteId,
  partId,
  UniqueIds,
} from '../../../loaders/write/keys.js';

const evidence = { start: 0, end: 1, line: 1, rule: 'r' };
const document = {
  number: null,
  title: '',
  genre: '',
  issuer: '',
  issuedOn: null,
  addressees: [],
  evidence,
  cites: [],
};

describe('ids', () => {
  test.each([
    [{ city: '云岭市', province: '', year: 2022, issue: 12 }, 'Gazette:云岭市/2022/12'],
    [{ city: '云岭市', province: '', year: 2022 }, 'Gazette:公报.txt'],
    [{ city: '', province: '', year: 2022, issue: 12 }, 'Gazette:公报.txt'],
    [null, 'Gazette:公报.txt'],
  ])('of a gazette: %j', (gazette, id) => {
    expect(gazetteId({ gazette, source: { path: 'C:\\公报\\公报.txt', sha256: '', length: 0 } })).toBe(id);
    expect(gazetteId({ gazette, source: { path: '/公报/公报.txt', sha256: '', length: 0 } })).toBe(id);
  });

  test.each([
    ['by number', { number: '云政发〔2022〕1号', title: '通知' }, 'Document:云政发〔2022〕1号'],
    ['by a title that names the city', { title: '云岭市供水管理办法' }, 'Document:云岭市供水管理办法'],
    [
      'by a title that opens with its issuer',
      { title: '东原省水利厅通告', issuer: '东原省水利厅' },
      'Document:东原省水利厅通告',
    ],
    [
      'by issuer and date where every city prints the title',
      { title: '政府工作报告', issuer: '云岭市人民政府', issuedOn: '2022-02-01' },
      'Document:云岭市人民政府/2022-02-01/政府工作报告',
    ],
    [
      'by issuer and gazette where there is no date',
      { title: '政府工作报告', issuer: '云岭市人民政府' },
      'Document:云岭市人民政府/云岭市/2022/12/政府工作报告',
    ],
    ['by city where there is no issuer', { title: '人事任免' }, 'Document:云岭市/云岭市/2022/12/人事任免'],
  ])('of a document: %s', (_, given, id) => {
    expect(documentId({ ...document, ...given }, 'Gazette:云岭市/2022/12', '云岭市')).toBe(id);
  });

  test.each([
    [{ date: '2022-12-31', recurs: null }, 'Deadline:2022-12-31/YEAR'],
    [{ date: null, recurs: 'YEARLY' as const }, 'Deadline:YEARLY/YEAR'],
    [{ date: null, recurs: null }, 'Deadline:open/YEAR'],
  ])('of a time limit: %j', (given, id) => {
    expect(deadlineId({ ...given, text: '', precision: 'YEAR', effective: false, evidence })).toBe(id);
  });

  test.each([
    [{ code: '990121', name: '青溪县', city: '云岭市', province: null }, 'County:990121'],
    [{ code: null, name: '新港开发区', city: '云岭市', province: null }, 'County:云岭市/新港开发区'],
    [{ code: null, name: '新港开发区', city: null, province: '东原省' }, 'County:东原省/新港开发区'],
  ])('of a county: %j', (given, id) => {
    expect(countyId({ ...given, kind: 'COUNTY' })).toBe(id);
  });

  test('of what belongs to one printing', () => {
    expect(partId('Task', 'Document:云政发〔2022〕1号', '3', 'Gazette:云岭市/2022/12')).toBe(
      'Task:云政发〔2022〕1号#3@云岭市/2022/12',
    );
  });

  test('that come again', () => {
    const ids = new UniqueIds();
    expect(['a', 'b', 'a', 'a'].map((id) => ids.unique(id))).toEqual(['a', 'b', 'a~2', 'a~3']);
  });
});

describe('what an approval item rests on', () => {
  test.each([
    ['《中华人民共和国水法》', null, '中华人民共和国水法'],
    ['《取水许可管理办法》（水政发〔2017〕3号）', '水政发〔2017〕3号', '取水许可管理办法'],
    ['水政发〔2017〕3号', '水政发〔2017〕3号', null],
    ['国务院令第460号', '国务院令第460号', null],
    ['水法', null, '水法'],
  ])('%s', (words, number, title) => {
    expect(basisCitation(words)).toEqual({ number, title });
  });
});
