/** Queries in the syntax of each engine's full-text index. */
import type { Query } from './query-words.js';

/**
 * The text to give to an engine's index. Embedded: the words; it scores their bigrams, the statement checks the sequence. Neo4j: Lucene, where
 * `strict` asks for every word as a sequence in one of its forms, and otherwise for any of their bigrams. Signs of the syntax are escaped, its words (AND, OR, NOT) are written small.
 */
export function engineQuery(engine: 'embedded' | 'neo4j', query: Query, strict: boolean): string {
  const words = query.forms;
  if (engine === 'embedded') return words.map((forms) => forms.join(' ')).join(' ');
  if (!strict) return words.map((forms) => escaped(forms[0] ?? '').toLowerCase()).join(' ');
  return words.map((forms) => `+(${forms.map(phrase).join(' OR ')})`).join(' ');
}

const phrase = (form: string): string => `"${form.replace(/["\\]/g, '\\$&')}"`;

const escaped = (word: string): string => word.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, '\\$&');
