/** Documents under a letterhead of their own: minutes (会议纪要) and bulletins, whose number, date and subject each place prints in another order. */
import type { Line } from '../layout/index.js';
import { isDateLine } from '../layout/shapes.js';
import { readDate } from './dates.js';
import { bareAt, isMidSentence, isProse, isTitlePiece, isWholeMinutes, lastLineOf, range } from './head-lines.js';
import type { Found } from './heads.js';
import { readNumberLine, readOrderNumber } from './numbers.js';
import { signedLine } from './signature.js';
import { isDocumentTitle, isIssuerLine } from './titles.js';

/** `市政府专题会议纪要`. */
const names = /纪要$/;
/** `督查通报` over `第4期` heads its subject too; in other places it is the end of a title. */
const bulletins = /^[\u4e00-\u9fff]{0,10}(?:通报|简报|专报|快报)$/;
/** `某市税务局公告` `2014年第2号` over `关于发布…的公告`: without a subject it is itself the title. */
const announces = /(?:公告|通告)$/;
/** `第18期`, `2014年第12次`, `十三届第30次` in place of a number. */
const issue =
  /^（?((?:[12]\d{3}年|[一二三四五六七八九十]{1,3}届)?第[\d一二三四五六七八九十百]{1,5}[期次])(?:[（，]?总第\d{1,4}期）?)?）?$/;

/** Asked of every line: its last character tells most. */
const endsSo = (lines: readonly Line[], i: number): boolean =>
  /[要告报]$/.test(lines[i]?.text ?? '') &&
  (names.test(bareAt(lines, i)) ||
    (announces.test(bareAt(lines, i)) && readOrderNumber(lines[i + 1]?.text ?? '') !== null) ||
    (bulletins.test(bareAt(lines, i)) && issue.test(bareAt(lines, i + 1))));

/** Most lines between a letterhead and the text, and most lines of a subject. */
const mostLines = 7;
const mostSubject = 3;

/** `云川市人民政府` `专题会议纪要` `〔2014〕28号` `关于研究供热问题的纪要`; with the subject first, without it, with who printed it and when in place of a number. */
export function letterheadHead(lines: readonly Line[], i: number): Found | null {
  const named = endsSo(lines, i) && isTitlePiece(lines[i]) && !isQuoted(lines, i);
  if (!named && !isNumberOver(lines, i)) return null;
  const head: Found = { from: fromOf(lines, i), to: named ? i + 1 : i, number: null, date: null, titleLines: [] };
  while (head.to < i + mostLines && takeLine(lines, head));
  const isTitle = named && !announces.test(bareAt(lines, i));
  if (head.titleLines.length === 0) head.titleLines = isTitle ? range(head.from, i + 1) : [];
  const told = head.number !== null || head.date !== null || saysWhen(lines, head);
  const isHead = told && head.titleLines.length > 0 && isProse(lines[head.to]?.text ?? '');
  return isHead && lastLineOf(lines, head.number ?? '') < head.to ? head : null;
}

/** `市政府第30次常务会议纪要`, `县政府常务会议纪要`, `关于供热问题的会议纪要` without a number: the text begins with the day of the meeting, and no notice above issues them. */
function saysWhen(lines: readonly Line[], { from, to, titleLines }: Found): boolean {
  const title = bareText(titleLines.map((at) => lines[at] as Line));
  const opens = isWholeMinutes(title) || (title.length > shortestMinutes && opensWithDay.test(bareAt(lines, to)));
  return opens && !bareText(lines.slice(Math.max(0, from - reach), from)).includes(title);
}

/** `会议纪要` alone is a section of the gazette. */
const shortestMinutes = 6;

const opensWithDay = /^(?:[12]\d{3}年)?\d{1,2}月\d{1,2}日/;

/** How many lines above may name what a notice issues. */
const reach = 14;

/** `按照市政府专题会议纪要` over `（〔2014〕28号）要求，`: a sentence that the line end cuts. */
const isQuoted = (lines: readonly Line[], i: number): boolean =>
  /[，《》]/.test(bareAt(lines, i)) ||
  isMidSentence(lines, i) ||
  /^(?:按照|根据|依据|落实|执行)/.test(bareAt(lines, i));

/** A number without an agency right over a title of minutes: `〔2022〕5号` over `市人民政府第12次常务会议纪要`. */
const isNumberOver = (lines: readonly Line[], i: number): boolean =>
  (lines[i]?.text.length ?? 99) < longestNumber &&
  endsSo(lines, i + 1) &&
  readOrderNumber(lines[i]?.text ?? '') !== null;

const longestNumber = 20;

/** Who met or announces stands on lines of its own: `云川市人民政府` over `专题会议纪要`, two bureaus over `公告`. */
function fromOf(lines: readonly Line[], i: number): number {
  if (!/^(?:(?:[\u4e00-\u9fff]{0,6}会议)?纪要|公告|通告)$/.test(bareAt(lines, i))) return i;
  const most = announces.test(bareAt(lines, i)) ? mostSubject : 1;
  let from = i;
  while (i - from < most && isIssuerLine(lines[from - 1]?.text ?? '')) from--;
  return from;
}

/** Reads what the next line of the head says, number, date or subject, each once; false where it is none of them. */
function takeLine(lines: readonly Line[], head: Found): boolean {
  const text = lines[head.to]?.text ?? '';
  const number = head.number
    ? null
    : (readNumberLine(text) ?? readOrderNumber(text) ?? issue.exec(lines[head.to]?.bare ?? '')?.[1] ?? null);
  const date = head.date || number ? null : isDateLine(text) ? readDate(text) : (signedLine(text)?.date ?? null);
  const subject = number || date || head.titleLines.length ? [] : subjectAt(lines, head);
  if (!number && !date && !subject.length) return false;
  head.number ??= number;
  head.date ??= date;
  if (subject.length) head.titleLines = subject;
  head.to += subject.length || 1;
  return true;
}

/** The lines of a subject: they end in 纪要, or stand under the number, begin with 关于 and stand over the text. */
function subjectAt(lines: readonly Line[], { to, number }: Found): number[] {
  for (let last = to; last < to + mostSubject && isTitlePiece(lines[last]); last++) {
    const part = range(to, last + 1);
    const text = part.map((at) => bareAt(lines, at)).join('');
    if (/(?:纪要|通报)$/.test(text)) return part;
    const isSubject = number !== null && text.startsWith('关于');
    if (isSubject && (isDocumentTitle(text) || isProse(lines[last + 1]?.text ?? ''))) return part;
  }
  return [];
}

/** What a letterhead says above the title: the organ printed there with the date, and the name (`市政府专题会议纪要`); both empty over other heads. */
export function letterhead(lines: readonly Line[], { from, to, titleLines }: Found): { organ: string; name: string } {
  const over = lines.slice(from, titleLines[0]);
  const under = lines.slice((titleLines.at(-1) ?? to) + 1, to);
  const last = over.findIndex(({ bare }) => names.test(bare) || announces.test(bare) || bulletins.test(bare));
  const announced = announces.test(over[last]?.bare ?? '') ? organsOver(over.slice(0, last + 1)) : '';
  const organ = [...over, ...under].map(({ text }) => signedLine(text)?.issuer).find(Boolean) ?? announced;
  return { organ, name: bareText(over.slice(0, last + 1)) };
}

const bareText = (lines: readonly Line[]): string => lines.map(({ bare }) => bare).join('');

/** The organs of `云川市税务局公告`, or of the lines over `公告`. */
const organsOver = (over: readonly Line[]): string =>
  over
    .map(({ bare }) => bare.replace(announces, ''))
    .filter(isIssuerLine)
    .join('、');
