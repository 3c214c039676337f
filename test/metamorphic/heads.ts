/** Heads and signatures set as other cities set them. */
import type { Change } from './changes.js';

const signature = /^([^\S\n]*)([\u4e00-\u9fff]{4,40})\n+[^\S\n]*(\d{4}年\d{1,2}月\d{1,2}日)[^\S\n]*$/gm;
const number = /^([^\S\n]*)([\u4e00-\u9fff]{2,8}〔\d{4}〕\d{1,4}号)[^\S\n]*$/gm;

const numerals = '〇一二三四五六七八九';
/** 15 → 十五; days and months. */
const counted = (count: number): string => {
  const tens = Math.floor(count / 10);
  const ones = count % 10 ? numerals.charAt(count % 10) : '';
  return `${tens > 1 ? numerals.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones}`;
};
const inNumerals = (date: string): string =>
  date.replace(
    /(\d+)年(\d+)月(\d+)日/,
    (_, year: string, month: string, day: string) =>
      `${year.replace(/\d/g, (digit) => numerals.charAt(Number(digit)))}年${counted(Number(month))}月${counted(Number(day))}日`,
  );

type Signed = (organ: string, date: string) => string;
const signed = (change: Signed) => (text: string) =>
  text.replace(signature, (_, indent: string, organ: string, date: string) => indent + change(organ, date));

export const headChanges: readonly Change[] = [
  { name: 'signatures dated in Chinese numerals', apply: signed((organ, date) => `${organ}\n${inNumerals(date)}`) },
  { name: 'the date beside the signature', apply: signed((organ, date) => `${organ}　　${date}`) },
  { name: 'the date above the signature', apply: signed((organ, date) => `${date}\n${organ}`) },
  {
    name: 'signatures cut before their last word',
    apply: signed((organ, date) => `${organ.replace(/(?=办公室$|委员会$|局$)/, '\n')}\n${date}`),
  },
  { name: 'signatures with their letters apart', apply: signed((organ, date) => `${[...organ].join(' ')}\n${date}`) },
  { name: 'where the seal stands', apply: signed((organ, date) => `${organ}（章）\n${date}`) },
  {
    name: 'signatures with a foot',
    apply: signed(
      (organ, date) =>
        `${organ}\n${date}\n（此件公开发布）\n抄送：市委各部门，市法院，市检察院。\n${organ}　　${date}印发`,
    ),
  },
  { name: 'numbers in brackets', apply: (text) => text.replace(number, '$1（$2）') },
  { name: 'numbers in square brackets', apply: (text) => text.replace(/〔(\d{4})〕/g, '[$1]') },
  {
    name: 'numbers with blanks',
    apply: (text) => text.replace(number, (whole) => whole.replace(/〔(\d+)〕(\d+)/, ' 〔 $1 〕 $2 ')),
  },
  {
    name: 'the organ above the rest of the title',
    apply: (text) => text.replace(/^([\u4e00-\u9fff]{2,8}人民政府(?:办公室|办公厅)?) ?(?=关于[^\n]{4,}$)/gm, '$1\n'),
  },
];
