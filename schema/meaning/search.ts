/** Search over all kinds of entity: names over text, exact sequences over loose ones. */
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { EntityKind } from '../enums.js';
import { city, list } from '../inputs/given.js';
import type { Page, PageSource } from '../paging/connection.js';
import { decodeCursor, encodeCursor, type SortKey } from '../paging/cursor.js';
import { checkedSize } from '../paging/page-args.js';
import { entity } from '../reading/entities.js';
import type { Entity } from '../types/node.js';
import { SearchHit } from '../types/search.js';
import { byInitials } from './by-initials.js';
import { engineQuery } from './engine-query.js';
import { mayBeInitials } from './initials.js';
import { type Query, readQuery } from './query-words.js';
import { snippetOf } from './snippet.js';

/** What is searched for, and which page of it is wanted. */
export interface SearchRequest {
  query: string;
  kinds?: EntityKind[] | null;
  city?: string | null;
  first?: number | null;
  after?: string | null;
}

/** The best hits looked at per index; where only parts of the words are found, the best of those. */
const candidates = { whole: 2_000, loose: 50 } as const;

const labelOfKind: Record<EntityKind, string> = {
  GAZETTE: 'Gazette',
  DOCUMENT: 'Document',
  DEPARTMENT: 'Department',
  TASK: 'Task',
  PROJECT: 'Project',
  COUNTY: 'County',
  PERSON: 'Person',
  APPROVAL_ITEM: 'ApprovalItem',
};

interface Hit {
  id: string;
  score: number;
  /** What the entity was found by, where that is none of the forms of the query. */
  form: string | null;
}

/** The source of one page of hits. Throws BAD_VALUE, BAD_PAGE_SIZE and BAD_CURSOR at once. */
export function search(context: ApiContext, request: SearchRequest): PageSource<SearchHit> {
  const size = checkedSize(request.first);
  const after = request.after == null ? null : decodeCursor('search', request.after, 2);
  const query = readQuery(request.query);
  let found: Promise<Hit[]> | undefined;
  const hits = () => {
    found ??= ranked(context, query, request);
    return found;
  };
  return {
    count: async () => (await hits()).length,
    page: async () => pageOf(context, query, await hits(), after, size),
  };
}

async function ranked(context: ApiContext, query: Query, request: SearchRequest): Promise<Hit[]> {
  const kinds = list(request.kinds) ?? (Object.keys(EntityKind) as EntityKind[]);
  const parameters = {
    words: query.forms,
    labels: kinds.map((kind) => labelOfKind[kind]),
    city: city(request.city),
    k: candidates.whole,
  };
  const rows = await found(context, query, parameters);
  if (query.number !== null && kinds.includes('DOCUMENT')) {
    const { city, k } = parameters;
    rows.push(...(await context.read('search-numbers', { number: query.number, city, k })));
  }
  return best(rows, query);
}

interface SearchParameters {
  words: string[][];
  labels: string[];
  city: string | null;
  k: number;
  [name: string]: string | number | null | string[] | string[][];
}

/** Rows in which every word stands; where there are none, those whose names have these initials, else rows that come near. */
async function found(context: ApiContext, query: Query, parameters: SearchParameters): Promise<Row[]> {
  const rows = await foundStrictly(context, query, parameters);
  if (rows.length > 0) return rows;
  const named = await foundByInitials(context, query, parameters);
  if (named.length > 0) return named;
  const k = parameters.city === null ? candidates.loose : candidates.whole;
  const loose = { ...parameters, exact: false, query: engineQuery(context.engine, query, false), k };
  return (await context.readOfEngine('search', loose)).map((row) => ({ ...row, loose: true }));
}

async function foundByInitials(context: ApiContext, query: Query, parameters: SearchParameters): Promise<Row[]> {
  const [word = ''] = query.words;
  if (query.words.length !== 1 || !mayBeInitials(word)) return [];
  const { labels, city } = parameters;
  return byInitials(await context.read('search-names', { labels, city }), word);
}

function foundStrictly(context: ApiContext, query: Query, parameters: SearchParameters): Promise<Row[]> {
  if (parameters.city !== null) return context.read('search-in-city', parameters);
  if (query.words.some((word) => [...word].length === 1)) return context.read('search-contains', parameters);
  const strict = { ...parameters, exact: true, query: engineQuery(context.engine, query, true) };
  return context.readOfEngine('search', strict);
}

/** One hit per entity, best first, the same score in order of id. */
function best(rows: Row[], query: Query): Hit[] {
  const hits = new Map<string, Hit>();
  for (const row of rows) {
    const id = String(row.id);
    const score = scoreOf(row, query);
    const form = typeof row.form === 'string' ? row.form : null;
    if (score > (hits.get(id)?.score ?? -1)) hits.set(id, { id, score, form });
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** 3 and more where the name is what was asked for, 2 where it holds it, 1 where the text does, less where only parts stand there; the engine's score decides within. */
function scoreOf(row: Row, query: Query): number {
  const within = 1 - 1 / (1 + Math.max(0, Number(row.score)));
  const name = String(row.name ?? '');
  const whole = query.forms.length === 1 && query.forms[0]?.includes(name);
  const step = row.loose === true ? 0 : whole ? 3 : row.named === true ? 2 : 1;
  return Math.round((step + within * 0.999) * 1e6) / 1e6;
}

async function pageOf(
  context: ApiContext,
  query: Query,
  hits: Hit[],
  after: SortKey | null,
  size: number,
): Promise<Page<SearchHit>> {
  const rest = after === null ? hits : hits.filter((hit) => isBehind(hit, after));
  const shown = rest.slice(0, size);
  const entities = await Promise.all(shown.map((hit) => entity(context, hit.id)));
  const nodes = shown.map((hit, index) => hitOf(hit, entities[index] as Entity, query));
  const cursor = (index: number) => encodeCursor('search', [shown[index]?.score ?? 0, shown[index]?.id ?? '']);
  return { nodes, cursor, hasNextPage: rest.length > size, hasPreviousPage: after !== null };
}

function isBehind(hit: Hit, [score, id]: SortKey): boolean {
  return hit.score < Number(score) || (hit.score === score && hit.id > String(id));
}

function hitOf(hit: Hit, found: Entity, query: Query): SearchHit {
  const { number, aliases, text: body } = found.stored as { number?: string; aliases?: string[]; text?: string };
  const texts = [found.name, number, ...(aliases ?? []), body].filter((it): it is string => typeof it === 'string');
  const label = hit.id.slice(0, hit.id.indexOf(':'));
  const kind = (Object.keys(labelOfKind) as EntityKind[]).find((it) => labelOfKind[it] === label);
  const snippet = snippetOf(texts, hit.form === null ? query.forms : [[hit.form]]);
  return Object.assign(new SearchHit(), { entity: found, kind, score: hit.score, snippet });
}
