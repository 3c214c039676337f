/** The gazette itself and its source text. */
import type { Draft, LoadRow } from './draft.js';
import { withoutNulls } from './draft.js';
import { fileName } from './keys.js';

/** Units of text in one piece, UTF-16. */
export const chunkLength = 4096;

/** When the gazette is written, and by which version of the loaders: what the text does not tell. */
export interface Loading {
  /** ISO instant. */
  loadedAt: string;
  loader: string;
}

/** Properties of the gazette node, its fingerprint left out. */
export function gazetteProperties(draft: Draft, { loadedAt, loader }: Loading): LoadRow {
  const { records, coverage } = draft.extraction;
  const { title, city, province, year, issue, totalIssue, publishedOn } = records.gazette ?? { city: '', province: '' };
  const issueName = year === undefined || issue === undefined ? '' : ` ${year}年第${issue}期`;
  return withoutNulls({
    name: title ? title + issueName : fileName(records.source.path),
    title,
    city: city || null,
    province: province || null,
    year,
    issue,
    totalIssue,
    publishedOn,
    source: records.source.path,
    characters: records.source.length,
    tables: coverage.tables,
    mentions: coverage.mentions,
    loader,
    loadedAt,
  });
}

/**
 * Adds the text in pieces. Piece n starts at n × 4096, one later where that would tear a surrogate pair: half a character cannot be stored.
 */
export function addText(draft: Draft): void {
  const { text, records } = draft.extraction;
  const key = draft.gazette.slice('Gazette:'.length);
  for (let n = 0; n * chunkLength < text.length; n += 1) {
    const start = whole(text, n * chunkLength);
    const piece = text.slice(start, whole(text, (n + 1) * chunkLength));
    if (piece)
      draft.add('load/chunks', {
        id: `Chunk:${key}#${n}`,
        props: { gazette: draft.gazette, source: records.source.path, n, start, text: piece },
      });
  }
}

function whole(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff ? at + 1 : at;
}
