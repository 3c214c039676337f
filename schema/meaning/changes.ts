/** What one unit gained, lost and kept between two gazettes. */
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { clientError, notFound } from '../errors.js';
import { entity } from '../reading/entities.js';
import { assignmentOf } from '../types/assignment.js';
import { Changes, KeptTask } from '../types/changes.js';
import type { Department } from '../types/department.js';
import type { Gazette } from '../types/gazette.js';
import { matchLists } from './matching.js';
import { contentOf } from './similarity.js';

/** Most assignments of one unit in one gazette that are compared. */
const mostCompared = 500;

/** Throws NOT_FOUND for ids that the graph has not, BAD_VALUE for gazettes of two cities or the same gazette twice. */
export async function changesBetween(
  context: ApiContext,
  unit: string,
  before: string,
  after: string,
): Promise<Changes> {
  const [department, earlier, later, rows] = await Promise.all([
    entity<Department>(context, unit),
    entity<Gazette>(context, before),
    entity<Gazette>(context, after),
    context.read('changes', { department: unit, gazettes: [before, after], limit: mostCompared * 2 + 1 }),
  ]);
  if (!department) throw notFound('department', unit);
  if (!earlier) throw notFound('before', before);
  if (!later) throw notFound('after', after);
  checkGazettes(earlier, later);
  checkNumber(rows.length);
  const parts = { department, before: earlier, after: later };
  return Object.assign(new Changes(), parts, compared(printedIn(rows, before), printedIn(rows, after)));
}

const printedIn = (rows: Row[], gazette: string): Row[] => rows.filter((row) => row.gazette === gazette);

function compared(before: Row[], after: Row[]) {
  const matches = matchLists(before.map(contentOfRow), after.map(contentOfRow));
  const [kept, arrived] = [new Set(matches.map((it) => it.before)), new Set(matches.map((it) => it.after))];
  return {
    lost: before.filter((_, index) => !kept.has(index)).map(assignmentOf),
    gained: after.filter((_, index) => !arrived.has(index)).map(assignmentOf),
    kept: matches.map((it) =>
      Object.assign(new KeptTask(), {
        before: assignmentOf(before[it.before] as Row),
        after: assignmentOf(after[it.after] as Row),
        similarity: Math.round(it.similarity * 1_000) / 1_000,
      }),
    ),
  };
}

const contentOfRow = (row: Row) => contentOf(row.heading as string | null, String(row.text ?? ''));

function checkGazettes(before: Gazette, after: Gazette): void {
  if (before.id === after.id) {
    throw clientError('BAD_VALUE', `“before” and “after” are the same gazette, “${before.name}”: give two.`);
  }
  if ((before.city ?? null) !== (after.city ?? null)) {
    throw clientError(
      'BAD_VALUE',
      `“before” is a gazette of ${before.city ?? 'no city'}, “after” one of ${after.city ?? 'no city'}: give two of the same city.`,
    );
  }
}

function checkNumber(rows: number): void {
  if (rows <= mostCompared * 2) return;
  throw clientError(
    'BAD_VALUE',
    `The unit has more than ${mostCompared * 2} assignments in the two gazettes, too many to compare: read them page by page with department { assignments(filter: { gazette: … }) }.`,
  );
}
