/** From stored nodes to the classes of the API, by the label at the head of their id. */
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import type { Label } from '../inputs/ids.js';
import { ApprovalItem } from '../types/approval-item.js';
import { County } from '../types/county.js';
import { Department } from '../types/department.js';
import { Document } from '../types/document.js';
import { Gazette } from '../types/gazette.js';
import { type Entity, fromProperties } from '../types/node.js';
import { Person } from '../types/person.js';
import { Project } from '../types/project.js';
import { Task } from '../types/task.js';

/** The class of each label, and the statement that reads nodes of it by id. */
function kindOf(id: string): { type: new () => Entity; statement: string } {
  const label = id.slice(0, id.indexOf(':')) as Label;
  return {
    Gazette: { type: Gazette, statement: 'gazette-by-id' },
    Document: { type: Document, statement: 'document-by-id' },
    Department: { type: Department, statement: 'department-by-id' },
    Task: { type: Task, statement: 'task-by-id' },
    Project: { type: Project, statement: 'project-by-id' },
    County: { type: County, statement: 'county-by-id' },
    Person: { type: Person, statement: 'person-by-id' },
    ApprovalItem: { type: ApprovalItem, statement: 'approval-item-by-id' },
  }[label];
}

/** An entity from the properties of its node. */
export function entityOf<T extends Entity>(properties: Row): T {
  return fromProperties(kindOf(String(properties.id)).type, properties) as T;
}

/** The entity that a row returns as `node`. */
export function nodeOf<T extends Entity>(row: Row): T {
  return entityOf<T>(row.node as Row);
}

/** The entity with this id, null where the graph has none. Read together with its neighbours on the same level. */
export async function entity<T extends Entity>(context: ApiContext, id: string | null): Promise<T | null> {
  if (id === null) return null;
  const [row] = await context.rows(kindOf(id).statement, id);
  return row ? nodeOf<T>(row) : null;
}

/** The entity that a fact points at. Throws where the graph lost it. */
export async function theEntity<T extends Entity>(context: ApiContext, id: string): Promise<T> {
  const found = await entity<T>(context, id);
  if (found) return found;
  throw new Error(`A fact points at ${id}, which is not in the graph.`);
}

/** The entities that a statement returns as `node` for one parent. */
export async function related<T extends Entity>(context: ApiContext, statement: string, id: string): Promise<T[]> {
  return (await context.rows(statement, id)).map((row) => nodeOf<T>(row));
}
