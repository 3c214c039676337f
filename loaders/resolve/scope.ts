/** Everything a reader of names is given. */
import type { PrintedDocument } from '../reading.js';
import type { DepartmentScope } from './departments.js';
import type { Context, Resolution } from './types.js';
import type { Places, Where } from './where.js';

/** One document as names are resolved in it. */
export interface Scope extends DepartmentScope {
  document: PrintedDocument;
  places: Places;
  context: Context;
  /** The place collectives of this document belong to: its own. */
  own: Where;
}

/** Reads one family of names; null where the name is not of its family. */
export type Reader = (name: string, scope: Scope) => Resolution | null;
