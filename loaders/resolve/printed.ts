/** The names a reading prints in full, place by place: the gazette's own form of a name wins over the vocabulary's. */
import { matches } from '../matches.js';
import type { PrintedDocument, Reading } from '../reading.js';
import type { Divisions } from './divisions.js';
import { once } from './once.js';
import { chinaVocabulary, type Vocabulary } from './vocabulary.js';
import { issuedAbout } from './when.js';
import { Places } from './where.js';

/** What one reading prints. */
export interface Printed {
  /** The full forms of departments (`规划和自然资源局`) that are printed for a place (`安澜市`). */
  forms(place: string): ReadonlySet<string>;
  /** Zones whose committees are named, without 管委会, most frequent first: `青云山风景名胜区`. */
  readonly zones: readonly string[];
  /** Centres printed for a place, without it: `农机服务中心`. */
  centres(place: string): readonly string[];
  /** Offices printed in full for a place, without it: `招标投标管理办公室`. */
  offices(place: string): readonly string[];
}

/** The reading texts of a document: head, headings, paragraphs, cells. */
export function textsOf(document: PrintedDocument): readonly string[] {
  const known = texts.get(document) ?? gather(document);
  texts.set(document, known);
  return known;
}

/** Several scans read the same document. */
const texts = new WeakMap<PrintedDocument, readonly string[]>();

function gather({ head, blocks }: PrintedDocument): string[] {
  const all = head.map(({ text }) => text);
  for (const block of blocks) {
    if (block.kind !== 'table') all.push(block.passage.text);
    else for (const row of block.rows) for (const cell of row.cells) if (!cell.inherited) all.push(cell.passage.text);
  }
  return all;
}

/** Scans every document once, when first asked; time and memory are linear in the text. */
export function readPrinted(reading: Reading, vocabulary: Vocabulary, divisions: Divisions): Printed {
  const forms = once(() => formsIn(reading, vocabulary, divisions));
  const zones = once(() => ({ names: zonesOf(reading) }));
  const centres = once(() => namedIn(reading, divisions, '中心', CENTRE));
  const offices = once(() => namedIn(reading, divisions, '办公室', OFFICE));
  return {
    centres: (place) => centres().get(place) ?? [],
    offices: (place) => offices().get(place) ?? [],
    forms: (place) => forms().get(place) ?? noForms,
    get zones() {
      return zones().names;
    },
  };
}

const noForms: ReadonlySet<string> = new Set();

/** Full forms of which a city has one among several, by place. */
function formsIn(reading: Reading, vocabulary: Vocabulary, divisions: Divisions): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const pattern = vocabulary === chinaVocabulary() ? chinaGroups() : compileGroups(vocabulary);
  for (const document of reading.documents) {
    const places = new Places(document.place, issuedAbout(document), divisions);
    for (const text of textsOf(document))
      for (const [word, full] of fullForms(text, pattern)) {
        const where = places.word(word);
        if (where) found.set(where.place, (found.get(where.place) ?? new Set()).add(full));
      }
  }
  return found;
}

const CENTRE = /(省|自治区|市|州|盟|地区|县|区|旗)([\u4e00-\u9fa5]{2,14}?中心)/g;

const OFFICE = /(省|自治区|市|州|盟|地区|县|区|旗)([\u4e00-\u9fa5]{3,18}?办公室)/g;

/** Names with an ending by place, as they stand behind a level word. */
function namedIn(reading: Reading, divisions: Divisions, ending: string, pattern: RegExp): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const document of reading.documents) {
    const places = new Places(document.place, issuedAbout(document), divisions);
    for (const text of textsOf(document))
      for (const [, word = '', name = ''] of text.includes(ending) ? matches(text, pattern) : []) {
        const place = places.word(word)?.place;
        const known = place === undefined ? [] : (found.get(place) ?? []);
        if (place !== undefined && !known.includes(name)) found.set(place, [...known, name]);
      }
  }
  return found;
}

/** Zones whose committees a reading names, most frequent first. */
function zonesOf(reading: Reading): string[] {
  const counts = new Map<string, number>();
  for (const document of reading.documents)
    for (const text of textsOf(document)) for (const zone of zonesIn(text)) tally(counts, zone);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([zone]) => zone);
}

function tally(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Full forms of which a city has one among several: stems by their first character and heads, each longest first. */
interface Forms {
  stems: Map<string, string[]>;
  heads: string[];
  /** A level word with the first character of a stem behind it. */
  opening: RegExp;
}

function compileGroups({ groups, heads }: Vocabulary): Forms {
  const stems = [...groups.values()].flat().map(({ stem, full }) => full ?? stem);
  const byLength = [...new Set(stems)].sort((a, b) => b.length - a.length);
  const fullHeads = [...new Set(heads.map(([, full]) => full))]
    .filter((head) => !/^(?:中心|室|办事处)$/.test(head))
    .sort((a, b) => b.length - a.length);
  const byFirst = new Map<string, string[]>();
  for (const stem of byLength) byFirst.set(stem.charAt(0), [...(byFirst.get(stem.charAt(0)) ?? []), stem]);
  return {
    stems: byFirst,
    heads: fullHeads,
    opening: new RegExp(`[省市州盟县区旗](?=[${[...byFirst.keys()].join('')}])`, 'g'),
  };
}

/** A level word or place ending with the full form behind it, left to right: `市` `规划和自然资源局`. */
function fullForms(text: string, forms: Forms): [word: string, full: string][] {
  const found: [word: string, full: string][] = [];
  let done = 0;
  for (const { index: at } of matches(text, forms.opening)) {
    const full = at < done ? null : formAt(text, at + 1, forms);
    if (!full) continue;
    found.push([wordUpTo(text, at, done), full]);
    done = at + full.length + 1;
  }
  return found;
}

/** The level word that ends at a place. */
function wordUpTo(text: string, at: number, from: number): string {
  if (text.charAt(at) !== '区') return text.charAt(at);
  const longer = ['自治区', '地区'].find((word) => text.slice(Math.max(from, at + 1 - word.length), at + 1) === word);
  return longer ?? text.charAt(at);
}

function formAt(text: string, at: number, { stems, heads }: Forms): string | null {
  for (const stem of stems.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(stem, at)) continue;
    const head = heads.find((each) => text.startsWith(each, at + stem.length));
    if (head !== undefined) return stem + head;
  }
  return null;
}

const chinaGroups = once(() => compileGroups(chinaVocabulary()));

const COMMITTEE = /管(?:理)?委(?:员)?会/g;
const BEFORE = /[\u4e00-\u9fa5]{2,24}$/;
const ZONE_ENDING =
  /(?:开发区|高新区|经开区|示范区|风景名胜区|风景区|景区|新区|新城|园区|度假区|保税区|合作区|试验区|产业园|工业园|集聚区|功能区|保护区|林区|口岸|开发示范区|港区|片区|[\u4e00-\u9fa5]{3}区)$/;
/** Who stands before the zone: `开发区和云雾山风景区管委会`. */
const OTHERS = /^.*[区城园岸县市府](?:以及|[和及与])(?=[\u4e00-\u9fa5]{2})/;
const LEADING = /^(?:由|和|与|及|在|对|向|各|等|或|以及|市|县|原)+/;

/** Zones named before 管委会 in a text: `青云山风景名胜区`. Names run back to a mark or at most 24 characters. */
function zonesIn(text: string): string[] {
  const found: string[] = [];
  if (!text.includes('管')) return found;
  for (const match of matches(text, COMMITTEE)) {
    const name = BEFORE.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[0]
      .replace(OTHERS, '')
      .replace(LEADING, '');
    if (name && name.length > 3 && ZONE_ENDING.test(name)) found.push(name);
  }
  return found;
}
