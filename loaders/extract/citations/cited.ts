/** The documents cited so far, each once. */
import type { CitationRecord } from '../../records.js';

interface Found extends CitationRecord {
  bare: string;
}

/** Titles are compared without quotation marks, inner brackets and blanks. */
export const bare = (title: string) => title.replace(/[《》〈〉“”‘’"\s]/g, '');

/**
 * The same document: same number or title, or one title the ending of the other. `城乡规划法` after `中华人民共和国城乡规划法` is a short form; `某省信访条例`
 * after `信访条例` is another document.
 */
function isSame(other: Found, number: string | null, title: string): boolean {
  if (number && other.number) return number === other.number;
  if (!title || !other.bare) return false;
  const shortened = other.bare.length > title.length;
  const [long, short] = shortened ? [other.bare, title] : [title, other.bare];
  if (long === short) return true;
  const rest = long.slice(0, -short.length);
  if (short.length < 3 || !long.endsWith(short)) return false;
  return (
    rest === '中华人民共和国' ||
    (rest.length < 9 && levelGovernment.test(short)) ||
    (short.length > 3 && (shortened || short.startsWith('关于')) && issuing.test(rest))
  );
}

/** What a full title has in front of a short one: a place or the organ that issued it. */
const issuing = /^.{0,20}(?:省|市|县|自治区|委|政府|办公厅|办公室|国务院|厅|局|部)$/;

/** A title that leaves out the place of its issuer: `市人民政府关于…` beside `云川市人民政府关于…`. */
const levelGovernment = /^[市省县区州旗]人民政府/;

/** How many documents of one ending are compared, the latest first: more are no list of citations. */
const reach = 200;
const endingOf = (title: string) => title.slice(-3);

/** Finds a document again by its number or title. */
export class CitedDocuments {
  private readonly all: Found[] = [];
  private readonly byNumber = new Map<string, Found>();
  private readonly byEnding = new Map<string, Found[]>();

  /** The document of that number or (bare) title, if it is among them. */
  find(number: string | null, title: string): Found | undefined {
    const numbered = number ? this.byNumber.get(number) : undefined;
    const alike = this.byEnding.get(endingOf(title))?.slice(-reach) ?? [];
    return numbered ?? alike.find((other) => isSame(other, number, title));
  }

  add(found: Found): void {
    this.all.push(found);
    if (found.number) this.byNumber.set(found.number, found);
    const alike = this.byEnding.get(endingOf(found.bare)) ?? [];
    alike.push(found);
    if (found.bare) this.byEnding.set(endingOf(found.bare), alike);
  }

  /** Gives a document named by its title alone the number that a later place adds. */
  number(found: Found, number: string | null): void {
    if (!number || found.number) return;
    found.number = number;
    this.byNumber.set(number, found);
  }

  /** In the order they were added. */
  records(): CitationRecord[] {
    return this.all.map(({ bare: _, ...record }) => record);
  }
}
