/** What a person looks for: words, each in the forms in which gazettes may print it. */
import { clientError } from '../errors.js';
import { foldName, foldNumber, foldWidth, simplify } from './fold.js';

/** Longest query and most words. */
const longest = { query: 200, words: 8 } as const;

/** A query, read. */
export interface Query {
  /** The words as given, folded to half width. */
  words: string[];
  /** Each word in the forms it may be printed in. */
  forms: string[][];
  /** The document number in it, folded; null where it holds none. */
  number: string | null;
}

/** Reads a query. Throws BAD_VALUE where it has no letter or digit, or is too long. */
export function readQuery(text: string): Query {
  if (text.length > longest.query) {
    throw clientError('BAD_VALUE', `The query has ${text.length} characters: at most ${longest.query} are looked for.`);
  }
  const folded = foldWidth(text.normalize('NFC'));
  const words = splitWords(folded);
  if (words.length === 0) {
    throw clientError('BAD_VALUE', `The query “${text}” has no word to look for: write letters, digits or characters.`);
  }
  return { words, forms: words.map(formsOf), number: numberIn(folded) };
}

/** Words are what stands between spaces and signs; brackets and hyphens inside a word stay. */
function splitWords(text: string): string[] {
  const words = text
    .split(/[\s"“”'‘’*?:,;!。，、；：？！《》]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}〔（(]+|[^\p{L}\p{N}〕）)]+$/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.slice(0, longest.words);
}

const widen = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function formsOf(word: string): string[] {
  const bare = word.replace(/^[（(〔]+(?=[^）)〕]*$)|(?<=^[^（(〔]*)[）)〕]+$/g, '') || word;
  const base = [bare, simplify(bare)];
  return [...new Set(base.flatMap((form) => [form, foldName(form), foldNumber(form), widen(form)]))];
}

/** `51号`, `〔2022〕51号`, `安政办发[2022]51号` in any bracket. */
function numberIn(text: string): string | null {
  const folded = foldNumber(text);
  return /^[\p{L}]*(?:〔\d{4}〕)?第?\d{1,5}号$/u.test(folded) ? folded : null;
}
