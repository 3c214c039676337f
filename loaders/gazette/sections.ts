/** Parts of a gazette that are no documents: section labels, chronicles, explanations, imprint. */

import type { Line } from '../layout/index.js';
import { readMarker } from '../layout/markers.js';
import { isDateLine } from '../layout/shapes.js';
import { eitherOf } from '../matches.js';
import { genreOf } from './titles.js';

const label =
  /^[【·●■◆★][^【】]{2,20}[】·●■◆★]?$|^[\u4e00-\u9fff]{0,12}(?:文件|文件选登|人事任免|人事信息|政策解读|政务要闻|大事记|规范性文件)$/;
const imprint =
  /(?:公报》?|政报》?)(?:编委会|编辑委员会|编辑部|编辑室|简介)|^编(?:辑)?委(?:员)?会(?:成员)?(?:名单)?$|^编(?:辑)?委(?:员)?会(?:副?主任|顾问|委员|成员)：/;
const about = /简介$|^地址|^邮编|^邮政编码|^电话|^主[管办]|^网址|^印刷|^发行/;
/** Chronicles, news, figures, explanations: what they are titled. */
const other = eitherOf([
  // 大事记, 政策解读, 【统计月报】
  /^[【·●■◆★]?[^《》]{0,24}(?:大事记|政府(?:工作)?大事|政务大事|政策解读|政务要闻|领导活动|政[务府](?:主要|重要)?(?:工作|会议[和与及]?)?活动|政[务府](?:工作)?(?:纪事|记事)|要事记|工作动态|图片新闻|统计月报|主要经济指标(?:完成情况)?)(?:（.*）)?[】·]?$/,
  // 《…办法》解读
  /^(?:关于)?《.{4,60}》的?(?:政策)?(?:解读|问答|起草说明|说明)(?:（.*）)?$/,
  // …三年行动方案解读
  /^[^《》]{6,50}(?:方案|办法|意见|规定|规划|措施|细则|预案|计划)(?:（.{2,20}）)?的?(?:政策)?解读$/,
  // 解读：《…办法》
  /^(?:政策)?解读[：|]?《.{4,60}》$/,
  // 一图读懂…
  /^【?(?:一图读懂|图解|政策问答)/,
  // 【政策问答】
  /^【(?:[\u4e00-\u9fff]{0,6}(?:问答|图解|解读))】$/,
]);

const test = (line: Line | undefined, form: RegExp) =>
  line !== undefined && line.text.length < 60 && !/[。；，]/.test(line.text) && form.test(line.bare);

/** `★区发改委、统计局`: the last cell of a table. */
const names = /[局委办府]$/;

/** `【人事任免文件】`, `市政府文件`: what the gazette prints above a group of documents. */
export const isSectionLabel = (line: Line | undefined) => test(line, label) && !names.test((line as Line).bare);
/** Where the imprint begins: the editorial board, or what the gazette says of itself. */
export const isImprint = (line: Line | undefined) => test(line, imprint);

const publisher = /^(?:主管|主办|编辑|编印|出版|编辑出版)(?:单位)?：[^，。]{0,20}(?:政府|办公室|办公厅|公报|政报)/;
const ofGazette = /公报室|公报》?编|政报》?编|责任编辑|总编|主编|准印|刊号|ISSN|邮编|印刷/;

/** An imprint may stand on one line. */
const longestImprint = 140;

/** Where the imprint begins with who publishes the gazette; an event has 主办 too, but no editors and no printer under it. */
export const isPublisher = (lines: readonly Line[], at: number) =>
  isLast(lines, at) ||
  (publisher.test(lines[at]?.bare ?? '') &&
    lines
      .slice(at, at + 4)
      .some(({ bare, text }, i) => text.length < (i ? 60 : longestImprint) && ofGazette.test(bare)));

/** `主办：安澜市人民政府办公室`, `主编：林川 责任编辑：贺江` close the text: no more than one line follows. */
const isLast = (lines: readonly Line[], at: number) =>
  at >= lines.length - 2 &&
  /^主[管办](?:单位)?：[^，。；、]{2,20}(?:政府|公署)(?:办公[室厅])?$|^(?:总编|主编|责任编辑)：[^，。]{2,30}(?:编辑|校对|副主编)：/.test(
    lines[at]?.bare ?? '',
  );

/** What the gazette says of itself, after the editorial board. */
export const isAbout = (line: Line | undefined) => test(line, about);
/** Where something begins that is no document: a chronicle (大事记), an explanation (政策解读). An item of a plan (`（二）加强政策解读`) and a cell are named so too. */
export const isOtherSection = (lines: readonly Line[], at: number) => isNews(lines, at) || isNamed(lines, at);

/** What is to be done is no section: `加强政策解读` in a table whose cells stand one a line, or as a heading without a number. */
const isTask =
  /^(?:加强|加大|做好|做优|强化|深化|推进|推动|开展|提升|提高|注重|落实|规范|完善|抓好|优化|创新|突出|健全|丰富|增强|及时|积极|切实|着力|深入|全面|持续|进一步)/;

const isNamed = (lines: readonly Line[], at: number) =>
  test(lines[at], other) &&
  !isTask.test((lines[at] as Line).bare) &&
  !/[，。；：]/.test((lines[at] as Line).text.replace(/^政策解读：/, '')) &&
  (readMarker((lines[at] as Line).text)?.marker.style ?? '-') === '-' &&
  !isCell(lines, at);

const reported =
  /^(?:近日，|日前，|本报讯|（?(?:本报)?记者|(?:[12]\d{3}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚|，[市省州区县]))/;
const dated = /^(?:[12]\d{3}年)?\d{1,2}月\d{1,2}日，/;
/** What headlines tell. */
const happened = /签订|签约|召开|举行|举办|调研|视察|考察|会见|慰问|荣获|被评为|被命名|开工|启动|挂牌|揭牌/;

/** Where a piece of news begins: its headline, which is no genre of document, over a sentence that says when it happened. */
function isNews(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.text ?? '';
  if (below.length < shortestNews) return false;
  const { text, bare } = lines[at] as Line;
  if (!reported.test(below) && !(dated.test(below) && happened.test(bare))) return false;
  if (bare.length < shortestHeadline || text.length >= 60 || /[。；，：、\t|《]/.test(text)) return false;
  return readMarker(text) === null && genreOf(bare) === '' && !isDateLine(text) && endsText(lines[at - 1]?.text ?? '');
}

/** Shortest first line of a report, and shortest headline. */
const shortestNews = 20;
const shortestHeadline = 8;
const endsText = (text: string) => /[。）\d日]$/.test(text) || text.length < shortestNews;

/** A line of a table, or one of a table's cells set one a line: no more than the words themselves, with tabs or short lines above and below. */
function isCell(lines: readonly Line[], at: number): boolean {
  const [above = '', own = '', below = ''] = [at - 1, at, at + 1].map((i) => lines[i]?.text);
  if (own.includes('\t')) return true;
  if (own.length > longestCell || own.startsWith('【')) return false;
  return above.includes('\t') || below.includes('\t') || (isShort(above) && isShort(below));
}

/** Longest cell, and longest cell beside it. */
const longestCell = 8;
const isShort = (text: string) => text !== '' && text.length <= longestCell + 2 && !isDateLine(text);
