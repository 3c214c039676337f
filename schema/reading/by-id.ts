/** Nodes by id: which statement reads them, and nodes that come along with a fact. */
import type { Row, Value } from '../../cypher/port.js';
import type { Label } from '../inputs/ids.js';

const statements: Record<Label, string> = {
  Gazette: 'gazette-by-id',
  Document: 'document-by-id',
  Department: 'department-by-id',
  Task: 'task-by-id',
  Project: 'project-by-id',
  County: 'county-by-id',
  Person: 'person-by-id',
  ApprovalItem: 'approval-item-by-id',
};

/** The label at the head of an id. */
export const headOf = (id: string): Label => id.slice(0, id.indexOf(':')) as Label;

/** The statement that reads the node with this id; it returns `id` and `node`. */
export const byId = (id: string): string => statements[headOf(id)];

/** Columns that hold what a row itself is, not another node that it points at. */
const own: ReadonlySet<string> = new Set(['node', 'fact', 'key']);

/**
 * Rows of a fact name other nodes by id, or bring them along: `task` is then the node's properties. Every node brought along is told, and its id left in its
 * place, so that whoever reads the row need not know which it was.
 */
export function unpacked(rows: Row[], tell: (statement: string, id: string, node: Row) => void): Row[] {
  const [first] = rows;
  if (!first) return rows;
  const bringing = Object.keys(first).filter((name) => !own.has(name) && rows.some((row) => isNode(row[name])));
  for (const name of bringing) {
    for (const row of rows) {
      const node = row[name];
      if (!isNode(node)) continue;
      tell(byId(node.id), node.id, node);
      row[name] = node.id;
    }
  }
  return rows;
}

const isNode = (value: Value | undefined): value is Row & { id: string } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.id === 'string';
