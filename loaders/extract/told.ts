/** Sections that tell what was done: nothing in them is still to be done. */
import type { Block } from '../layout/blocks.js';
import { underHeading } from './under.js';

const toldHeading =
  /(?:工作回顾|年回顾|工作总结|工作完成情况|工作开展情况|工作情况|主要成效|取得的成绩|取得的成效|取得成效|主要做法|基本情况|总体情况|发展现状|工作进展|进展情况|发展基础|工作成效|存在(?:的)?(?:主要)?问题|面临形势)$/;

/** True for a block under a heading such as 2021年工作回顾 or 主要成效. */
export const isTold: (block: Block) => boolean = underHeading(toldHeading);

/** True for a text that opens with a year before that of its document: `2021年，市发改委牵头推进…，完成投资120亿元` in a decision of 2022 tells what was done. */
export const tellsPastYear = (text: string, issuedOn: string | null): boolean =>
  issuedOn !== null &&
  Number(/^([12]\d{3})年(?:度|以来|上半年|下半年|前三季度)?，/.exec(text)?.[1]) < Number(issuedOn.slice(0, 4));
