/** Words that lists of works in lines begin with, and what their titles say. */
import { yamlFile } from '../../data.js';
import { levelIn } from './class.js';
import type { List } from './line-lists.js';

const words = yamlFile<{ not: string[] }>('loaders/extract/data/projects.yaml');
/** `3.318国道绕行`, `4.220千伏变电站`, `5.10万吨冷库`: a name that begins with a number. */
export const item =
  /^(?:\d{1,3}[.、．]|[（(]\d{1,3}[）)])\s*(?=\D|\d{3}(?:[国省县乡]道|千伏)|\d[\d.]*(?:[万千百代×*]|兆瓦|MW|英寸))/;
/** The same under a line that names a stage alone: `一、续建项目` / `（一）荆南高速公路。总投资38亿元`. */
export const stagedItem =
  /^(?:\d{1,3}[.、．]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)])\s*(?=\D|\d{3}(?:[国省县乡]道|千伏))/;
/** 一、 */
export const chineseItem = /^[一二三四五六七八九十]{1,3}、/;
export const stageLine =
  /^[一二三四五六七八九十]{1,3}、[^，。；：]{0,8}(?:项目|工程)(?:（?共?\d+[个项宗]）?|（共?\d+[个项宗]，[^（）]{0,20}）)?$|^\d{1,2}[、.．][^，。；：\d]{2,8}(?:项目|工程)（?共?\d+[个项宗]）?$/;

/** True for a title of no works: permits, prizes, fees. */
export const isOther = (title: string): boolean => words.not.some((word) => title.includes(word));

/** The list of a title, its works numbered and of the level that it tells unless `own` says otherwise. */
export const listOf = (title: string, own: Partial<List> = {}): List => ({
  title,
  item,
  level: levelIn(title),
  stage: null,
  counted: false,
  ...own,
});

/** A document that lists works (`2014年城市建设计划`, `水利工程建设计划` too); one on how they are managed does not. */
export const listsWorks =
  /(?:(?:重点|重大)[^，。；]{0,6}(?:工程|项目)|城(?:市)?建(?:设)?[^，。；]{0,4}计划|(?:水利|交通|公路|道路|市政|园林|电网)[^，。；]{0,8}(?:建设|工程|项目|投资)计划)(?!.{0,12}(?:管理|稽察|考核|奖|督查|办法|规定|制度))/;
