/** Ids of the stored graph: `<Label>:<key>`, as cypher/MODEL.md lists them. */
import type { CountyReference } from '../extraction.js';
import type { DeadlineRecord, DocumentRecord, Records } from '../records.js';

/** `Gazette:安澜市/2022/12` where city, year and issue are known, else `Gazette:<file name>`. */
export function gazetteId({ gazette, source }: Pick<Records, 'gazette' | 'source'>): string {
  if (gazette?.city && gazette.year !== undefined && gazette.issue !== undefined)
    return `Gazette:${gazette.city}/${gazette.year}/${gazette.issue}`;
  return `Gazette:${fileName(source.path)}`;
}

/** The last part of a path, whichever way its slashes lean. */
export const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/**
 * A printed document: by its number, else its title. A title that does not name its city or issuer (`政府工作报告`) says the same in every city and
 * year, so issuer and date, or the gazette, stand before it.
 */
export function documentId(document: DocumentRecord, gazette: string, city: string): string {
  if (document.number) return citedId(document.number, null);
  const place = city.replace(/[市州盟县区]$/u, '');
  if ((place && document.title.includes(place)) || (document.issuer && document.title.startsWith(document.issuer)))
    return citedId(null, document.title);
  return `Document:${document.issuer || city}/${document.issuedOn ?? gazette.slice('Gazette:'.length)}/${document.title}`;
}

/** A cited document: by its number, else its title. */
export const citedId = (number: string | null, title: string | null): string => `Document:${number ?? title ?? ''}`;

const numbered = /令第?\d+号|[〔[(（]\d{4}[〕\])）]第?\d+号/u;

/** The basis of an approval item as printed: a number where the words hold one, else a title without its 《》. */
export function basisCitation(words: string): { number: string | null; title: string | null } {
  const title = /《([^》]+)》/u.exec(words)?.[1] ?? null;
  const number = /[\p{Script=Han}]{1,12}〔\d{4}〕\d{1,4}号/u.exec(words)?.[0] ?? null;
  if (number ?? title) return { number, title };
  return numbered.test(words) ? { number: words, title: null } : { number: null, title: words };
}

/** `Deadline:2022-12-31/DAY`, `Deadline:YEARLY/DAY`, `Deadline:open/DAY` for a limit without date or recurrence. */
export const deadlineId = ({ date, recurs, precision }: DeadlineRecord): string =>
  `Deadline:${date ?? recurs ?? 'open'}/${precision}`;

/** By its code, else by city (or province) and name. */
export const countyId = ({ code, city, province, name }: CountyReference): string =>
  `County:${code ?? `${city ?? province ?? ''}/${name}`}`;

export const departmentId = (name: string): string => `Department:${name}`;

export const ruleId = (rule: string): string => `Rule:${rule}`;

/** What belongs to one printing of one document: the document's key, what tells it apart there, and the gazette that prints it. */
export const partId = (label: string, document: string, part: string, gazette: string): string =>
  `${label}:${document.slice('Document:'.length)}#${part}@${gazette.slice('Gazette:'.length)}`;

/** Gives each id once: the second of the same gets `~2`, the third `~3`. */
export class UniqueIds {
  private readonly seen = new Map<string, number>();

  unique(id: string): string {
    const times = (this.seen.get(id) ?? 0) + 1;
    this.seen.set(id, times);
    return times === 1 ? id : `${id}~${times}`;
  }
}
