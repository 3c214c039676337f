/** From stored nodes to the classes of the API, by the label at the head of their id. */
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { ApprovalItem } from '../types/approval-item.js';
import { County } from '../types/county.js';
import { Department } from '../types/department.js';
import { Document } from '../types/document.js';
import { Gazette } from '../types/gazette.js';
import { type Entity, fromProperties } from '../types/node.js';
import { Person } from '../types/person.js';
import { Project } from '../types/project.js';
import { Task } from '../types/task.js';
import { byId, headOf } from './by-id.js';
import { gazetteOfImprint, imprintOf } from './imprint.js';
import { next, type Soon } from './level-loader.js';

/** The class of each label; a function, since the classes know one another. */
const typeOf = (id: string): (new () => Entity) =>
  ({ Gazette, Document, Department, Task, Project, County, Person, ApprovalItem })[headOf(id)];

/** An entity from the properties of its node. */
export function entityOf<T extends Entity>(properties: Row): T {
  return fromProperties(typeOf(String(properties.id)), properties) as T;
}

/** The entity that a row returns as `node`. */
export function nodeOf<T extends Entity>(row: Row): T {
  return entityOf<T>(row.node as Row);
}

/** The entity with this id, null where the graph has none. Read together with its neighbours on the same level. */
export function entity<T extends Entity>(context: ApiContext, id: string | null): Soon<T | null> {
  if (id === null) return null;
  const gazette = gazetteOfImprint(id);
  if (gazette !== null) {
    return next(entity<Gazette>(context, gazette), (found) => (found ? entityOf<T>(imprintOf(found)) : null));
  }
  return next(context.rows(byId(id), id), ([row]) => (row ? nodeOf<T>(row) : null));
}

/** The entity that a fact points at. Throws where the graph lost it. */
export function theEntity<T extends Entity>(context: ApiContext, id: string): Soon<T> {
  return next(entity<T>(context, id), (found) => {
    if (found) return found;
    throw new Error(`A fact points at ${id}, which is not in the graph.`);
  });
}

/** The entities that a statement returns as `node` for one parent. */
export function related<T extends Entity>(context: ApiContext, statement: string, id: string): Soon<T[]> {
  return next(context.rows(statement, id), (rows) => rows.map((row) => nodeOf<T>(row)));
}

/** The one entity that a statement returns as `node` for one parent; null where it returns none. */
export function relatedOne<T extends Entity>(context: ApiContext, statement: string, id: string): Soon<T | null> {
  return next(context.rows(statement, id), ([row]) => (row ? nodeOf<T>(row) : null));
}
