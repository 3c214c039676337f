/** Brackets of every shape: gazettes mix them (`（责任单位：各县〈市、区）人民政府〕`), so that any closing sign closes the bracket opened last. */
import { matches } from '../matches.js';

/** A bracket: `start` at its opening sign, `end` after its closing sign, or at the end of the text where it is never closed. `depth` 0 is outermost. */
export interface Bracket {
  start: number;
  end: number;
  closed: boolean;
  depth: number;
}

export const opening = '（〔〈【[(';
export const closing = '）〕〉】])';
const signs = /[（〔〈【[()）〕〉】\]]/g;
const anySign = /[（〔〈【[(]/;

/** All brackets of a text in the order they open. Linear; a closing sign without an opening one is passed over. */
export function brackets(text: string): Bracket[] {
  const all: Bracket[] = [];
  if (!anySign.test(text)) return all;
  const open: Bracket[] = [];
  for (const { index: i, 0: sign } of matches(text, signs)) {
    if (opening.includes(sign)) {
      const bracket = { start: i, end: text.length, closed: false, depth: open.length };
      all.push(bracket);
      open.push(bracket);
    } else {
      const bracket = open.pop();
      if (bracket) [bracket.end, bracket.closed] = [i + 1, true];
    }
  }
  return all;
}

/** The text with all that stands in brackets blotted out by `〓`, the signs included, so that searches look at what stands outside. Same length. */
export function outside(text: string): string {
  if (!anySign.test(text)) return text;
  const outer = brackets(text).filter(({ depth, closed }) => depth === 0 && closed);
  let at = 0;
  let result = '';
  for (const { start, end } of outer) {
    result += text.slice(at, start) + '〓'.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}
