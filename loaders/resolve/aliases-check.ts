/** Entries of an alias file that contradict one another: the result would depend on their order. */
import type { AliasOperation } from './aliases.js';

/** Names the place of an entry: `The alias file “…”, line 7,`. The path is that of the entry in the file: `['add', 0]`. */
type Locate = (path: [list: string, index: number]) => string;

/** Throws a sentence for one alias with two units, one unit turned into two, and turns that go round in a circle. */
export function refuseContradictions(operations: readonly AliasOperation[], locate: Locate): void {
  const aliases = new Map<string, string>();
  const turns = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const operation of operations) {
    const index = counts.get(operation.do) ?? 0;
    counts.set(operation.do, index + 1);
    const where = locate([operation.do, index]);
    if (operation.do === 'add') noteAlias(operation, aliases, where);
    for (const [from, to] of turnsOf(operation)) noteTurn(from, to, turns, where);
  }
}

type Add = Extract<AliasOperation, { do: 'add' }>;

function noteAlias({ alias, unit, city }: Add, aliases: Map<string, string>, where: string): void {
  const key = `${alias}|${city ?? ''}`;
  const before = aliases.get(key);
  if (before && before !== unit)
    throw new Error(`${where} gives “${alias}” to “${unit}” and to “${before}”: keep one of them.`);
  aliases.set(key, unit);
}

/** What an entry turns into what; a unit joined into itself stays. */
function turnsOf(operation: AliasOperation): [from: string, to: string][] {
  if (operation.do === 'rename') return [[operation.unit, operation.to]];
  if (operation.do !== 'join') return [];
  return operation.units.filter((unit) => unit !== operation.into).map((unit) => [unit, operation.into]);
}

function noteTurn(from: string, to: string, turns: Map<string, string>, where: string): void {
  const before = turns.get(from);
  if (before && before !== to)
    throw new Error(`${where} turns “${from}” into “${to}” and into “${before}”: keep one of them.`);
  if (leadsTo(to, from, turns))
    throw new Error(`${where} turns “${from}” into “${to}”, which turns back into it: keep one of them.`);
  turns.set(from, to);
}

function leadsTo(from: string, to: string, turns: ReadonlyMap<string, string>): boolean {
  for (let unit: string | undefined = from; unit !== undefined; unit = turns.get(unit)) if (unit === to) return true;
  return false;
}
