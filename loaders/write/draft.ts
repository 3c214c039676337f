/** What one gazette writes, gathered fact by fact: rows by statement, and every shared node that the gazette names. */
import type { Value } from '../../cypher/port.js';
import type { CountyReference, Extraction } from '../extraction.js';
import type { DocumentRecord, Evidence } from '../records.js';
import { citedId, countyId, departmentId, documentId, gazetteId, ruleId } from './keys.js';
import { NamedUnits } from './units.js';

/** One row of a statement: JSON without nulls, absent values left out. */
export type LoadRow = Record<string, Value>;

/** The statements of `cypher/load` that take rows. */
export type LoadStatement = `load/${string}`;

/** Gathers rows. One draft serves one gazette. */
export class Draft {
  /** Id of the gazette node. */
  readonly gazette: string;
  /** The city the gazette speaks for, its province where no city is known; empty where nothing tells. */
  readonly city: string;
  readonly units = new NamedUnits();
  private readonly rows = new Map<LoadStatement, LoadRow[]>();
  private readonly once = new Map<LoadStatement, Set<string>>();
  private readonly documents = new Map<string, string>();
  private readonly rules: Map<string, { description: string; example: string }>;

  constructor(readonly extraction: Extraction) {
    const { records } = extraction;
    this.gazette = gazetteId(records);
    this.city = records.gazette?.city || records.gazette?.province || '';
    this.rules = new Map(extraction.rules.map((rule) => [rule.id, rule]));
    for (const document of records.documents) this.documents.set(keyOf(document), this.idOf(document));
  }

  private idOf(document: DocumentRecord): string {
    return documentId(document, this.gazette, this.city);
  }

  /** Adds a row. Its place among the rows of its statement, from 1, is its ordinal. */
  add(statement: LoadStatement, row: LoadRow): void {
    this.list(statement).push(withoutNulls(row));
  }

  /** Adds a row unless one of the same id is there. */
  addOnce(statement: LoadStatement, row: LoadRow & { id: string }): void {
    const seen = this.once.get(statement) ?? new Set();
    this.once.set(statement, seen.add(row.id));
    if (seen.size > this.list(statement).length) this.add(statement, row);
  }

  /** The ordinal that the next row of a statement gets. */
  next(statement: LoadStatement): number {
    return this.list(statement).length + 1;
  }

  private list(statement: LoadStatement): LoadRow[] {
    const rows = this.rows.get(statement) ?? [];
    this.rows.set(statement, rows);
    return rows;
  }

  /** All rows by statement. */
  finished(): ReadonlyMap<LoadStatement, readonly LoadRow[]> {
    return this.rows;
  }

  /** Id of the document that facts name by number or title; a document that the gazette does not print becomes one that is only cited. */
  documentId(key: string): string {
    return this.documents.get(key) ?? this.cite(/〔\d{4}〕|\d号$/u.test(key) ? key : null, key);
  }

  /** Id of a cited document. */
  cite(number: string | null, title: string | null): string {
    const known = this.documents.get(number ?? title ?? '');
    const id = known ?? citedId(number, title);
    this.addOnce('load/cited', { id, name: title ?? number ?? '' });
    return id;
  }

  /** Names a unit and gives its id. `mention` is what was printed, null where nothing was. */
  unit(name: string, mention: string | null): string {
    this.units.name(name, mention);
    return departmentId(name);
  }

  /** Names a county or zone and gives its id. */
  county(county: CountyReference): string {
    const id = countyId(county);
    this.addOnce('load/counties', { id, props: withoutNulls({ ...county }) });
    return id;
  }

  /** The flat evidence of a fact, as nodes and relationships store it. */
  evidence({ start, end, line, rule }: Evidence): LoadRow {
    const { text, records, headingsAt } = this.extraction;
    this.addOnce('load/rules', { id: ruleId(rule), props: withoutNulls({ rule, ...this.ruleText(rule) }) });
    const headings = headingsAt.call(this.extraction, start);
    const quote = text.slice(start, end);
    return { source: records.source.path, gazette: this.gazette, start, end, line, quote, rule, headings };
  }

  private ruleText(rule: string): { description: string; example: string } {
    const { description, example } = this.rules.get(rule) ?? { description: rule, example: '' };
    return { description, example };
  }
}

/** The key that facts refer to a document by. */
export const keyOf = ({ number, title }: Pick<DocumentRecord, 'number' | 'title'>): string => number ?? title;

/** Properties without those that are null or undefined: absent values are absent properties. The row itself where all are there. */
export function withoutNulls(row: Record<string, Value | undefined>): LoadRow {
  for (const name in row)
    if (row[name] == null)
      return Object.fromEntries(Object.entries(row).filter((entry): entry is [string, Value] => entry[1] != null));
  return row as LoadRow;
}
