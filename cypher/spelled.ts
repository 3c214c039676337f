/**
 * Conditions on lists of words, spelled out for the words that are given. A statement file says `all(word IN $words WHERE any(form IN word WHERE n.name
 * CONTAINS form))`: every word stands there in one of its forms. Sent so, engines walk both lists for every row; `n.name CONTAINS $words[0][0]` takes the
 * embedded one a third of the time.
 */
import type { Parameters } from './port.js';

/** Most forms that are spelled out: more make a statement that takes longer to plan than to run. */
const mostForms = 16;

const everyWord = /all\(word IN \$words WHERE any\(form IN word WHERE (.*?) CONTAINS form\)\)/g;

/** How many forms each word has, `[1, 4]`; none where the parameters hold no words, or more than are spelled out. */
export function formsOfWords({ words }: Parameters): readonly number[] {
  if (!Array.isArray(words)) return [];
  const forms = words.map((word) => (Array.isArray(word) ? word.length : 0));
  const total = forms.reduce((sum, count) => sum + count, 0);
  return forms.includes(0) || total > mostForms ? [] : forms;
}

/** The text with its conditions on words spelled out for words of so many forms; as it is for none. */
export function spelled(text: string, forms: readonly number[]): string {
  if (forms.length === 0) return text;
  return text.replace(everyWord, (_, where: string) => {
    const words = forms.map((count, word) =>
      Array.from({ length: count }, (_, form) => `${where} CONTAINS $words[${word}][${form}]`).join(' OR '),
    );
    return `(${words.map((word) => `(${word})`).join(' AND ')})`;
  });
}
