/** Who issued a document that neither its title nor its signature tells: the organ whose other documents in the gazette bear the same code. */
import type { PrintedDocument } from '../reading.js';

/** The part of a number that stands for the organ: `云政` of `云政文〔2022〕3号`, `云政办` of `云政办函〔2022〕5号`. */
const code = /^[\u4e00-\u9fff]{1,4}?(?:政办|府办|政|府)/;

const codeOf = ({ number }: PrintedDocument): string => code.exec(number ?? '')?.[0] ?? '';

/** The documents, those without an issuer with that of their code where all others of it have the same. */
export function withIssuers(documents: readonly PrintedDocument[]): PrintedDocument[] {
  if (documents.every(({ issuer, number }) => issuer || !number)) return [...documents];
  const known = new Map<string, Set<string>>();
  for (const document of documents) {
    const own = document.issuer ? codeOf(document) : '';
    if (own) known.set(own, (known.get(own) ?? new Set()).add(document.issuer));
  }
  return documents.map((document) => {
    const [issuer, other] = document.issuer ? [] : (known.get(codeOf(document)) ?? []);
    return issuer && !other ? { ...document, issuer } : document;
  });
}
