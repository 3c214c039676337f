/** The same document in every kind of file that people have, through the command line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Records } from '../../loaders/records.js';
import { docx, gb18030, paragraph, pdf } from '../loaders/formats/files.js';
import { newFolder, zhengtu } from './running.js';

const lines = [
  '汾川市人民政府办公室关于印发节水工作方案的通知',
  '汾政办发〔2022〕12号',
  '各县（市、区）人民政府，市直有关部门：',
  '《节水工作方案》已经市政府同意，现印发给你们。',
  '一、重点任务',
  '推进管网改造，2022年12月底前完成。（责任单位：市水务局、市财政局）',
  '汾川市人民政府办公室',
  '2022年3月8日',
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const files: [string, Uint8Array][] = [
  ['utf8.txt', utf8(lines.join('\n'))],
  ['windows.txt', utf8(`\uFEFF${lines.join('\r\n')}`)],
  ['gb.txt', gb18030(lines.join('\n'))],
  ['page.html', utf8(`<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`)],
  ['word.docx', docx(lines.map(paragraph).join(''))],
  ['print.pdf', pdf([lines.map((text, at) => ({ text, x: 60, y: 760 - 30 * at }))])],
];

test.each(files)('%s', async (name, bytes) => {
  const folder = newFolder();
  writeFileSync(join(folder, name), bytes);
  expect((await zhengtu(folder, ['extract', name, '--out', 'records'])).errors).toEqual([]);
  const file = join(folder, 'records', name.replace(/\.\w+$/, '.json'));
  const { documents, tasks } = JSON.parse(readFileSync(file, 'utf8')) as Records;
  expect(documents.map(({ number, title, issuedOn }) => [number, title, issuedOn])).toEqual([
    ['汾政办发〔2022〕12号', '汾川市人民政府办公室关于印发节水工作方案的通知', '2022-03-08'],
  ]);
  expect(tasks.flatMap((task) => task.assignments.map(({ department }) => department))).toEqual([
    '汾川市水务局',
    '汾川市财政局',
  ]);
  expect(tasks.flatMap((task) => task.deadlines.map(({ date }) => date))).toEqual(['2022-12-31']);
  expect((await zhengtu(folder, ['load', name])).code).toBe(0);
  expect((await zhengtu(folder, ['unload', join(folder, name)])).code).toBe(0);
  expect((await zhengtu(folder, ['dump'])).errors).toEqual(['0 lines written.']);
});
