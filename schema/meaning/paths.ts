/** Shortest meaningful connections: a search from both ends over a white list of relationships, never through hubs. */
import type { Parameters, Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { clientError, notFound } from '../errors.js';
import { type Label, labelOf } from '../inputs/ids.js';
import { headOf } from '../reading/by-id.js';
import { entity, theEntity } from '../reading/entities.js';
import { type Evidence, evidenceOf, printedAt } from '../types/evidence.js';
import type { Entity } from '../types/node.js';
import { Hop, Path } from '../types/path.js';

/** Longest path, most paths, and the nodes visited after which a search gives up (memory stays bounded). */
const most = { length: 8, paths: 20, visited: 20_000 } as const;

/** How far a search goes. */
export interface PathOptions {
  maxLength: number;
  first: number;
}

/** A step that a search took: from a node nearer to its beginning. */
interface Step {
  from: string;
  to: string;
}

/** One side of the search: the steps by which each node was reached, and the nodes reached last. */
interface Side {
  reached: Map<string, Step[]>;
  frontier: string[];
}

/** Throws NOT_FOUND for ids that the graph has not, BAD_VALUE outside the limits. The empty list where nothing connects the two. */
export async function pathsBetween(
  context: ApiContext,
  from: string,
  to: string,
  options: PathOptions,
): Promise<Path[]> {
  check('maxLength', options.maxLength, most.length);
  check('first', options.first, most.paths);
  labelOf(from, 'from');
  labelOf(to, 'to');
  const [begin, end] = await Promise.all([entity(context, from), entity(context, to)]);
  if (!begin) throw notFound('from', from);
  if (!end) throw notFound('to', to);
  if (from === to) throw clientError('BAD_VALUE', `“from” and “to” are both “${from}”: give two different entities.`);
  const chains = await search(context, from, to, options);
  return Promise.all(chains.map((steps) => pathOf(context, steps)));
}

async function search(context: ApiContext, from: string, to: string, options: PathOptions): Promise<Step[][]> {
  const left: Side = { reached: new Map([[from, []]]), frontier: [from] };
  const right: Side = { reached: new Map([[to, []]]), frontier: [to] };
  for (let length = 1; length <= options.maxLength; length += 1) {
    const side = left.frontier.length <= right.frontier.length ? left : right;
    const other = side === left ? right : left;
    await grow(context, side, other);
    const meeting = side.frontier.filter((id) => other.reached.has(id));
    if (meeting.length > 0) return joined(left, right, meeting, options.first);
    if (side.frontier.length === 0 || left.reached.size + right.reached.size > most.visited) return [];
  }
  return [];
}

/** One more step from every node of the frontier. Hubs are reached only where the other side begins or has been there. */
async function grow(context: ApiContext, side: Side, other: Side): Promise<void> {
  const rows = await context.read('path-neighbours', byLabel(side.frontier));
  const fresh = new Map<string, Step[]>();
  for (const row of rows) {
    const [from, to] = [String(row.id), String(row.to)];
    if (side.reached.has(to) || (row.hub === true && !other.reached.has(to))) continue;
    const steps = fresh.get(to) ?? [];
    steps.push({ from, to });
    fresh.set(to, steps);
  }
  for (const [id, steps] of fresh) side.reached.set(id, steps);
  side.frontier = [...fresh.keys()];
}

/** Ids by their label, as the statement takes them. */
function byLabel(ids: readonly string[]): Parameters {
  const of = (label: Label) => ids.filter((id) => headOf(id) === label);
  return {
    departments: of('Department'),
    tasks: of('Task'),
    documents: of('Document'),
    people: of('Person'),
    projects: of('Project'),
    counties: of('County'),
    approvalItems: of('ApprovalItem'),
  };
}

/** The first paths over the meeting nodes, in order of ids. */
function joined(left: Side, right: Side, meeting: string[], first: number): Step[][] {
  const paths: Step[][] = [];
  for (const id of [...meeting].sort()) {
    for (const head of back(left, id, first)) {
      for (const tail of back(right, id, first)) {
        if (paths.length < first) paths.push([...head, ...tail.reverse().map(turned)]);
      }
    }
  }
  return paths;
}

/** The chains of steps from the beginning of a side to a node, at most `first`. */
function back(side: Side, id: string, first: number): Step[][] {
  const steps = side.reached.get(id) ?? [];
  if (steps.length === 0) return [[]];
  const chains: Step[][] = [];
  for (const step of [...steps].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    for (const chain of back(side, step.from, first)) if (chains.length < first) chains.push([...chain, step]);
  }
  return chains;
}

const turned = ({ from, to }: Step): Step => ({ from: to, to: from });

async function pathOf(context: ApiContext, steps: Step[]): Promise<Path> {
  const hops = await Promise.all(steps.map((step) => hopOf(context, step)));
  return Object.assign(new Path(), { length: hops.length, hops });
}

async function hopOf(context: ApiContext, { from, to }: Step): Promise<Hop> {
  const [ends, [row]] = await Promise.all([
    Promise.all([theEntity(context, from), theEntity(context, to)]),
    context.rows('path-facts', { id: `${from} ${to}`, from, to }),
  ]);
  if (!row) throw new Error(`Nothing joins ${from} and ${to} any more.`);
  const fact = row.fact as Row;
  return Object.assign(new Hop(), {
    from: ends[0],
    to: ends[1],
    relationship: row.type,
    forward: row.source === from,
    role: fact.role ?? fact.post ?? fact.relation ?? null,
    evidence: await evidenceOfHop(context, fact, String(row.type), ends),
  });
}

/** The fact's own evidence; for what a document assigns or lists, where that is printed. */
async function evidenceOfHop(context: ApiContext, fact: Row, type: string, ends: Entity[]): Promise<Evidence | null> {
  if (typeof fact.quote === 'string') return evidenceOf(fact);
  if (type !== 'ASSIGNS' && type !== 'LISTS') return null;
  const listed = ends.find((end) => !end.id.startsWith('Document:'));
  if (!listed) return null;
  return listed.id.startsWith('Task:') ? printedAt(context, listed.id) : evidenceOf(listed.stored);
}

function check(argument: string, value: number, largest: number): void {
  if (value >= 1 && value <= largest) return;
  throw clientError('BAD_VALUE', `“${argument}” is ${value}: it takes 1 to ${largest}.`);
}
