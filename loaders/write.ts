/** One reading as the statements that write it, in the order in which one transaction runs them. Pure: nothing here touches a graph. */
import type { Parameters, Question, Step } from '../cypher/port.js';
import { statement } from '../cypher/statements.js';
import type { Extraction } from './extraction.js';
import { addDocuments } from './write/documents.js';
import { Draft, type LoadRow, type LoadStatement } from './write/draft.js';
import { addGaps } from './write/gaps.js';
import { addApprovalItems } from './write/items.js';
import { addLinks, addUnits } from './write/links.js';
import { afterRemoval, loadOrder, settleOrder, unloadOrder } from './write/order.js';
import { addPeople } from './write/people.js';
import { addProjects } from './write/projects.js';
import { addTasks } from './write/tasks.js';
import { addText, gazetteProperties, type Loading } from './write/text.js';

export { gazetteId } from './write/keys.js';
export type { Loading } from './write/text.js';

/** Rows of one statement at a time: enough to be fast, few enough for one message. */
const rowsAtOnce = 2_000;

/**
 * The steps that put a gazette into the graph: what it said before is taken out, then everything is written, then shared nodes are settled, and the
 * fingerprint comes last. To be run in one transaction.
 */
export function loadSteps(extraction: Extraction, loading: Loading): Step[] {
  const draft = drafted(extraction);
  const { gazette } = draft;
  const gazetteRow = { id: gazette, props: gazetteProperties(draft, loading) };
  const loaded = isLoaded(gazette);
  return [
    ...removalSteps(gazette, loaded),
    step('load/gazette', { gazette, rows: [gazetteRow] }),
    ...loadOrder.flatMap((name) => rowSteps(name, gazette, draft.finished().get(name) ?? [])),
    ...settleSteps(gazette, loaded),
    step('load/fingerprint', { gazette, sha256: extraction.records.source.sha256 }),
  ];
}

/** The steps that take out everything a gazette said. To be run in one transaction. Nothing changes where it is not loaded. */
export function unloadSteps(gazette: string): Step[] {
  const loaded = isLoaded(gazette);
  return [...removalSteps(gazette, loaded), ...settleSteps(gazette, loaded)];
}

function drafted(extraction: Extraction): Draft {
  const draft = new Draft(extraction);
  addText(draft);
  addDocuments(draft);
  addTasks(draft);
  addProjects(draft);
  addApprovalItems(draft);
  addPeople(draft);
  addLinks(draft);
  addGaps(draft);
  addUnits(draft);
  return draft;
}

const step = (name: string, parameters: Parameters): Step => ({ statement: statement(name), parameters });

const isLoaded = (gazette: string): Question => step('load/loaded', { gazette });

const removalSteps = (gazette: string, when: Question): Step[] => [
  step('load/lock', {}),
  ...unloadOrder.map((name) => ({ ...step(name, { gazette }), when })),
];

const settleSteps = (gazette: string, when: Question): Step[] =>
  settleOrder.map((name) => ({ ...step(name, { gazette }), ...(afterRemoval.has(name) ? { when } : {}) }));

function rowSteps(name: LoadStatement, gazette: string, rows: readonly LoadRow[]): Step[] {
  const pieces = Math.ceil(rows.length / rowsAtOnce);
  return Array.from({ length: pieces }, (_, piece) =>
    step(name, { gazette, rows: rows.slice(piece * rowsAtOnce, (piece + 1) * rowsAtOnce) }),
  );
}
