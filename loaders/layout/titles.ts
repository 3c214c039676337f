/** Titles of plans, lists and attachments inside a document: short unnumbered lines. */

import { endsIn } from '../characters.js';
import { readMarker } from './markers.js';
import { isRosterLine, label } from './shapes.js';
import { titleEnds } from './words.js';

const ends = new RegExp(`(?:${titleEnds})(?:（[^（）]*）){0,2}$`);

/** A line that by its last word is a title: `某市重点项目名单（共66项）`. */
export const isTitleLine = (text: string) =>
  text.length <= 70 && isShortLine(text) && ends.test(text.replace(/\s/g, ''));

/** A line without marker, label or mark at its end, such as stands under `附件1`. */
export const isShortLine = (text: string) =>
  text.length <= 80 &&
  !endsIn(text, '。；：，、') &&
  !/[。；]/.test(text) &&
  readMarker(text) === null &&
  !isRosterLine(text) &&
  !label.test(text);
