/** From a unit as printed to the one unit it names. */
import type { PrintedDocument, Reading } from '../reading.js';
import { type Aliases, noAliases } from './aliases.js';
import type { Context, Resolution } from './types.js';

export { type Context, isUnit, type Resolution, type Unit, type Unresolved } from './types.js';

/** Resolves the units of one reading. */
export interface Resolver {
  /**
   * The unit that `name` names in a document. Give the name with its level word (`市工信局`); bare names (`财政部门`, `办公室`) are read by the
   * document's place and by `context`. Never throws: what fits no unit or several comes back with its candidates.
   */
  unit(name: string, document: PrintedDocument, context?: Context): Resolution;
}

/** Scans the reading once for the full names it prints, then resolves from memory: one resolver per reading. */
export function createResolver(_reading: Reading, _aliases: Aliases = noAliases): Resolver {
  return { unit: () => ({ candidates: [] }) };
}
