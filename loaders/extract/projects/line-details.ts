/** What is told of a work on the lines under its name: `建设地点：云台县`, `计划开工时间：2024年4月`. */
import { outside } from '../../language/brackets.js';
import type { Block } from '../../layout/blocks.js';
import type { ProjectFact } from '../projects.js';
import { looksLikePlace, placesOf } from './places.js';

/** What is told of a project on the lines under its name: `建设地点：云台县`, `计划开工时间：2024年4月`, `总投资4.2亿元，…`. */
export const detail =
  /^(?:[（(]?\d[）)、.．])?([^，。；：\d]{0,10}(?:地[点址]|建设|项目|工程|投资|资金|单位|部门|业主|责任|领导|规模|内容|工期|年限|性质|阶段|时间|时限|期限|节点|进度|目标|概况|方式|属地|条件|效益|进展|行业|类别|代码|联系人|电话|备注)[^，。；：\d]{0,8})(?:（[^（）]{1,12}）)?：|^(?:[该本]?(?:项目|工程))?(?:计划|估算|概算|预计)?总?投资额?(?:约|为)?(?=\d)/;

/** `建设性质：续建`, `该项目计划投资2600万元` right under `（一）云台高速北段`: that is a work and no class of works. */
export const plan =
  /^(?:[（(]?\d[）)、.．])?(?:主要|项目)?(?:建设(?:性质|内容|规模|地点|地址|工期|年限|单位)|属地|总?投资|工程(?:规模|内容|概况)|项目(?:概况|内容))[^，。；：]{0,8}：|^[该本](?:项目|工程)(?:计划|估算|预计|概算)?(?:位于|总?投资)/;

/** `2、汾东大桥。` on a line over `工程内容：全长680米。` */
export const isHeadOfWork = (text: string, below: Block | undefined): boolean =>
  text.length >= 4 &&
  text.length <= 40 &&
  !/[，；：]|。./.test(outside(text)) &&
  below !== undefined &&
  below.kind !== 'table' &&
  plan.test(below.passage.text);

/** `建设地点：云台县`, `建设性质：续建` under the name of a project that prints none of it. */
export function enterDetail(last: ProjectFact, [label, of = '']: RegExpExecArray, text: string): void {
  const said = text.slice(label.length).replace(/[。；]$/, '');
  if (/地[点址]|[属所在]地$/.test(of) && last.places.length === 0) last.places = placesOf(said).filter(looksLikePlace);
  else if (/(?:性质|阶段)$/.test(of) && said.length <= 6) last.stage ??= said;
}
