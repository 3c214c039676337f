/** Reads a source as a gazette: cover, contents, documents and imprint; or, where nothing is headed as a document, as one passage. */

import { readCover } from './gazette/cover.js';
import { readDocument } from './gazette/documents.js';
import { findHeads, type Head } from './gazette/heads.js';
import { type Home, placeOfDocument, placeOfOrgan } from './gazette/places.js';
import { issuerOf } from './gazette/titles.js';
import type { Block, Furniture } from './layout/blocks.js';
import { type Folded, foldSource, type Line, partFurniture, readBlocks, readLines, readSpans } from './layout/index.js';
import type { PrintedDocument, Reading, Source } from './reading.js';
import type { GazetteRecord } from './records.js';

export { lineOf } from './gazette/position.js';

const imprint = /(?:公报》?|政报》?)(?:编委会|编辑委员会|编辑部|简介)|^编(?:辑)?委(?:员)?会/;
const about = /简介$|^地址|^邮编|^电话|^主[管办]/;
const sectionLabel = /^【.{2,20}】$|^.{0,12}(?:文件|文件选登|人事任免|政策解读)$/;

/** Reads the source. Never fails: what is not understood stays in blocks. */
export function readGazette(source: Source): Reading {
  const folded = foldSource(source);
  const all = readLines(folded);
  const { lines, furniture } = partFurniture(folded, all);
  const heads = printedHeads(lines);
  const cover = readCover(heads.length ? [...all.slice(0, 80), ...all.slice(-40)] : []);
  const home = findHome(cover.place ?? '', heads);
  const end = imprintStart(lines, heads.at(-1)?.to ?? lines.length);
  const documents = heads.length
    ? heads.map((head, i) =>
        readDocument(
          source,
          folded,
          trimLabels(lines, heads[i + 1]?.from ?? end),
          head,
          heads[i + 1]?.from ?? end,
          home,
        ),
      )
    : [passage(source, folded, lines, home)];
  const around = heads.length ? outside(folded, lines, heads[0]?.from ?? 0, end) : { loose: [], furniture: [] };
  return {
    source,
    gazette: heads.length ? gazetteRecord(cover, home, documents) : null,
    documents,
    furniture: [...furniture, ...around.furniture],
    loose: around.loose,
  };
}

/** Heads with a text under them: a contents page names documents too. */
function printedHeads(lines: readonly Line[]): Head[] {
  const heads = findHeads(lines);
  return heads.filter((head, i) => (heads[i + 1]?.from ?? lines.length) - head.to > 0 || i === heads.length - 1);
}

/** Section labels of the gazette (`【人事任免文件】`) that stand before the next head belong to no document. */
function trimLabels(lines: readonly Line[], end: number): readonly Line[] {
  let to = end;
  while (to > 0 && sectionLabel.test((lines[to - 1]?.text ?? '').replace(/\s/g, ''))) to--;
  return to === end ? lines : lines.slice(0, to);
}

function imprintStart(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i++)
    if ((lines[i] as Line).text.length < 40 && imprint.test((lines[i] as Line).text.replace(/\s/g, ''))) return i;
  return lines.length;
}

/** What stands before the first document and after the last: the board's roster stays readable, the rest is furniture. */
function outside(
  folded: Folded,
  lines: readonly Line[],
  first: number,
  last: number,
): { loose: Block[]; furniture: Furniture[] } {
  const after = lines.slice(last);
  const stop = after.findIndex((line, i) => i > 0 && about.test(line.text.replace(/\s/g, '')));
  const roster = stop < 0 ? after : after.slice(0, stop);
  const rest = stop < 0 ? [] : after.slice(stop);
  const why = (reason: string) => (line: Line) => ({ why: reason, passage: readSpans(folded, [line], true) });
  return {
    loose: readBlocks(folded, roster),
    furniture: [...lines.slice(0, first).map(why('cover or contents')), ...rest.map(why('imprint'))],
  };
}

/** City and province of the gazette: what the cover names, else the place most documents are issued from. */
function findHome(coverPlace: string, heads: readonly Head[]): Home {
  const counts = new Map<string, { home: Home; count: number }>();
  const organs = coverPlace ? [`${coverPlace}人民政府`] : heads.map(({ title }) => issuerOf(title));
  for (const organ of organs) {
    const place = organ ? placeOfOrgan(organ) : null;
    if (!place) continue;
    const { province, city, county } = place;
    const key = `${province}${city}${county}`;
    const entry = counts.get(key) ?? { home: { province, city, county }, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.home ?? { province: '', city: '', county: '' };
}

function gazetteRecord(
  cover: ReturnType<typeof readCover>,
  home: Home,
  documents: readonly PrintedDocument[],
): GazetteRecord {
  const { place: _, ...printed } = cover;
  const years = documents.flatMap(({ issuedOn }) => (issuedOn ? [Number(issuedOn.slice(0, 4))] : []));
  const year = printed.year ?? years.sort((a, b) => a - b)[Math.floor(years.length / 2)];
  return { ...printed, city: home.city, province: home.province, ...(year ? { year } : {}) };
}

/** A text without any document head, read whole so that its facts are not lost. */
function passage(source: Source, folded: Folded, lines: readonly Line[], home: Home): PrintedDocument {
  const first = lines[0];
  const title = first ? readSpans(folded, [first]).text.slice(0, 60) : source.path;
  return {
    key: title,
    printed: false,
    number: null,
    title,
    genre: '',
    issuer: '',
    issuedOn: null,
    addressees: [],
    evidence: { start: first?.start ?? 0, end: first?.end ?? 0, line: 1, rule: 'passage-without-head' },
    head: [],
    blocks: readBlocks(folded, lines),
    place: placeOfDocument('', home),
  };
}
