/** Everything a reader of names is given. */
import type { PrintedDocument } from '../reading.js';
import type { DepartmentScope } from './departments.js';
import type { Organ } from './organs.js';
import type { Resolution } from './types.js';
import type { Places, Where } from './where.js';

/** One document as names are resolved in it. */
export interface Scope extends DepartmentScope {
  /** What has been resolved already, for all documents of one place between two reforms. */
  seen: Map<string, Resolution>;
  document: PrintedDocument;
  places: Places;
  /** Full names of organs at the document's own places. */
  fullNames(): ReadonlyMap<string, Organ>;
  /** What the document says about bodies, found when first asked for. */
  bodies: DocumentBodies;
  /** The place collectives of this document belong to: its own. */
  own: Where;
}

/** Coordinating bodies as one document names them. */
export interface DocumentBodies {
  /** What the document abbreviates: `市指挥部` → its full name. */
  definitions(): ReadonlyMap<string, string>;
  /** The body with that ending that the text names most often, null where it names none. */
  mostNamed(ending: string): string | null;
}

/** Reads one family of names; null where the name is not of its family. */
export type Reader = (name: string, scope: Scope) => Resolution | null;
