/** Character references of HTML that a conversion left in plain text: `&nbsp;&nbsp;各县（市、区）`, `&ldquo;十四五&rdquo;`. */
import { parseFragment } from 'parse5';
import { remembered } from '../remembered.js';

const reference = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/gi;

/** The character that a reference stands for, with blanks up to its length; itself where it is none. */
const meant = remembered((printed: string): string => {
  const [node] = parseFragment(printed).childNodes;
  const text = node && 'value' in node ? node.value : printed;
  return text.length > printed.length ? printed : text.padEnd(printed.length);
});

/** The text with characters for their references, of the same length. */
export const withoutReferences = (text: string): string =>
  text.includes('&') ? text.replace(reference, (printed) => meant(printed)) : text;
