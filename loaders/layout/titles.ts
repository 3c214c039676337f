/** Titles of plans, lists and attachments inside a document: short unnumbered lines. */
import { readMarker } from './markers.js';
import { isRosterLine, label } from './shapes.js';

const ends =
  /(?:名单|清单|方案|表|目录|办法|规程|规范|细则|图|库|分工|要点|计划|规划|意见|规定|通知|制度|预案|措施|标准|指南|条例|章程|规则|职责|一览|明细|纲要|说明|书|机制|导则|公约|大纲|台账|任务|安排|名录|样式|格式|须知|流程|程序)(?:（[^（）]*）){0,2}$/;

/** A line that by its last word is a title: `某市重点项目名单（共66项）`. */
export const isTitleLine = (text: string) =>
  text.length <= 70 && isShortLine(text) && ends.test(text.replace(/\s/g, ''));

/** A line without marker, label or mark at its end, such as stands under `附件1`. */
export const isShortLine = (text: string) =>
  text.length <= 80 &&
  !/[。；：，、]$/.test(text) &&
  !/[。；]/.test(text) &&
  readMarker(text) === null &&
  !isRosterLine(text) &&
  !label.test(text);
