/** Parts of a gazette that are no documents: section labels, chronicles, explanations, imprint. */
import type { Line } from '../layout/index.js';

const label =
  /^【[^【】]{2,20}】$|^[\u4e00-\u9fff]{0,12}(?:文件|文件选登|人事任免|人事信息|政策解读|政务要闻|大事记|规范性文件)$/;
const imprint =
  /(?:公报》?|政报》?)(?:编委会|编辑委员会|编辑部|编辑室|简介)|^编(?:辑)?委(?:员)?会(?:成员)?(?:名单)?$|^编(?:辑)?委(?:员)?会(?:副?主任|顾问|委员|成员)：/;
const about = /简介$|^地址|^邮编|^邮政编码|^电话|^主[管办]|^网址|^印刷|^发行/;
const other =
  /(?:大事记|政策解读|政务要闻|领导活动|工作动态|图片新闻|统计月报|主要经济指标)(?:（.*）)?$|^《.{4,60}》(?:政策)?(?:解读|问答|起草说明)$|^一图读懂|^图解|^政策问答/;

const test = (line: Line | undefined, form: RegExp) =>
  line !== undefined && line.text.length < 60 && !/[。；，]/.test(line.text) && form.test(line.bare);

/** `【人事任免文件】`, `市政府文件`: what the gazette prints above a group of documents. */
export const isSectionLabel = (line: Line | undefined) => test(line, label);
/** Where the imprint begins: the editorial board, or what the gazette says of itself. */
export const isImprint = (line: Line | undefined) => test(line, imprint);
/** What the gazette says of itself, after the editorial board. */
export const isAbout = (line: Line | undefined) => test(line, about);
/** Where something begins that is no document: a chronicle (大事记), an explanation (政策解读). */
export const isOtherSection = (line: Line | undefined) => test(line, other) && !/[，。；：]/.test(line?.text ?? '');
