/** Builds readings of invented gazettes: every sentence said becomes text, and evidence points at it. */
import type { CountyReference, Extraction, Links } from '../../loaders/extraction.js';
import type {
  AssignmentRecord,
  DeadlineRecord,
  DepartmentRecord,
  DocumentRecord,
  Evidence,
  GazetteRecord,
  Records,
  TaskRecord,
} from '../../loaders/records.js';
import type { Rule } from '../../loaders/rules.js';

/** What the parts of a sentence are given without: their evidence is the sentence's. */
export type Bare<T> = Omit<T, 'evidence'>;

const ruleRows: Rule[] = [
  { id: 'document-head', description: 'A title over a salutation.', example: '安澜市人民政府关于印发试点方案的通知' },
  { id: 'clause-labelled-bracket', description: 'Units behind a label.', example: '（责任单位：市水务局）' },
  { id: 'table-row', description: 'A row of a table.', example: '1\t新建水厂\t市水务局' },
  { id: 'duty-list', description: 'A unit and its duties.', example: '市公安局：负责交通疏导。' },
  { id: 'citation-basis', description: 'A document that the text rests on.', example: '根据《安澜市供水条例》' },
  { id: 'roster-line', description: 'A row of a roster.', example: '组　长：许望川　副市长' },
];

/** Gathers one reading. */
export class Composer {
  private text = '';
  private line = 1;
  private readonly places: { start: number; headings: string[] }[] = [];
  private headings: string[] = [];
  readonly records: Records;
  readonly links: Links = { includes: [], succeededBy: [], counties: [], governs: [], validity: [] };
  readonly unrecognisedTables: Evidence[] = [];
  readonly unreadCues: Evidence[] = [];

  constructor(
    path: string,
    gazette: GazetteRecord,
    private readonly units: Readonly<Record<string, string>>,
    private readonly counties: Readonly<Record<string, CountyReference>>,
  ) {
    this.records = {
      source: { path, sha256: '', length: 0 },
      gazette,
      documents: [],
      tasks: [],
      projects: [],
      memberships: [],
      appointments: [],
      approvalItems: [],
      departments: [],
      unresolved: [],
    };
  }

  /** Adds a line of text and gives its evidence. */
  say(sentence: string, rule = 'clause-labelled-bracket'): Evidence {
    const start = this.text.length;
    this.text += `${sentence}\n`;
    this.places.push({ start, headings: [...this.headings] });
    this.line += 1;
    return { start, end: start + sentence.length, line: this.line - 1, rule };
  }

  /** Headings that enclose what is said next, outermost first. */
  under(...headings: string[]): this {
    this.headings = headings;
    for (const heading of headings) this.say(heading);
    return this;
  }

  document(
    document: Omit<DocumentRecord, 'evidence' | 'cites'> & {
      cites?: (Bare<DocumentRecord['cites'][number]> & { words: string })[];
    },
  ): string {
    const evidence = this.say(document.title, 'document-head');
    const cites = (document.cites ?? []).map(({ words, ...cite }) => ({
      ...cite,
      evidence: this.say(words, 'citation-basis'),
    }));
    this.records.documents.push({ ...document, evidence, cites });
    return document.number ?? document.title;
  }

  /** A task whose every fact stands in one sentence. */
  task(
    task: Omit<TaskRecord, 'id' | 'evidence' | 'assignments' | 'deadlines' | 'path'> & {
      assignments?: Omit<Bare<AssignmentRecord>, 'department'>[];
      deadlines?: Bare<DeadlineRecord>[];
    },
  ): void {
    const evidence = this.say(
      task.text,
      task.kind === 'TABLE' ? 'table-row' : task.kind === 'DUTY' ? 'duty-list' : undefined,
    );
    const id = `${task.document}#${this.records.tasks.filter((other) => other.document === task.document).length + 1}`;
    const assignments = (task.assignments ?? []).map((row) => ({
      ...row,
      department: this.unit(row.mention),
      evidence,
    }));
    const deadlines = (task.deadlines ?? []).map((row) => ({ ...row, evidence }));
    this.records.tasks.push({ ...task, id, path: [...this.headings], evidence, assignments, deadlines });
  }

  private unit(mention: string): string {
    const name = this.units[mention];
    if (!name) throw new Error(`The fixture has no unit “${mention}”.`);
    return name;
  }

  /** The reading, `sha256` standing for the text's own. */
  finish(departments: readonly Omit<DepartmentRecord, 'aliases'>[]): Extraction {
    const { records, text, places, units, counties } = this;
    const mentioned = new Map<string, string[]>();
    for (const [mention, name] of Object.entries(units))
      if (text.includes(mention)) mentioned.set(name, [...(mentioned.get(name) ?? []), mention]);
    records.source.length = text.length;
    records.source.sha256 = [...text]
      .reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7)
      .toString(16)
      .padStart(64, '0');
    records.departments = departments
      .filter(({ name }) => mentioned.has(name))
      .map((row) => ({ ...row, aliases: mentioned.get(row.name) ?? [] }));
    return {
      records,
      text,
      headingsAt: (offset) => places.filter(({ start }) => start <= offset).at(-1)?.headings ?? [],
      names: {
        department: (mention) => units[mention] ?? null,
        county: (place) => counties[place] ?? null,
        post: (post) =>
          units[
            Object.keys(units)
              .filter((mention) => post.startsWith(mention))
              .sort((a, b) => b.length - a.length)[0] ?? ''
          ] ?? null,
      },
      coverage: {
        tables: 1 + this.unrecognisedTables.length,
        mentions: records.tasks.reduce((sum, task) => sum + task.assignments.length, records.unresolved.length),
        weakMentions: [],
        unrecognisedTables: this.unrecognisedTables,
        unreadCues: this.unreadCues,
      },
      links: this.links,
      rules: ruleRows,
    };
  }
}
