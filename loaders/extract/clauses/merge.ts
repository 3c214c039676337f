/** Clauses in brackets and behind labels beside each other: which of two that overlap is read, or both as one. */
import type { ClausePlace } from './places.js';

const overlaps = (a: ClausePlace, b: ClausePlace): boolean => a.start < b.end && b.start < a.end;

/** The clauses in brackets with those of the rest that stand apart from them; a label whose list closes with a bracket is read with it. */
export function together(brackets: readonly ClausePlace[], rest: readonly ClausePlace[]): ClausePlace[] {
  const found = [...brackets];
  for (const place of rest) {
    const beside = found.filter((other) => overlaps(place, other));
    const [bracket] = beside;
    const both = bracket && beside.length === 1 ? withBracket(place, bracket) : null;
    if (both) found[found.indexOf(bracket as ClausePlace)] = both;
    else if (!bracket) found.push(place);
    else if (beside.length === 1 && isGlossIn(place, bracket)) found[found.indexOf(bracket)] = place;
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** `配合部门：市发改委 市外事办（市侨办）`: a bracket of names alone behind the last name of a label's list is that name's own. */
const isGlossIn = (label: ClausePlace, bracket: ClausePlace): boolean =>
  label.rule === 'clause-label' &&
  bracket.rule === 'clause-names' &&
  label.start < bracket.start &&
  label.clause.units.length > bracket.clause.units.length;

/** `责任单位：市公安局、市商务局（市公安局牵头）`, `责任单位：市环保局（各区人民政府配合）`: the bracket tells the role of one of the list or adds another; null where it stands elsewhere. */
function withBracket(label: ClausePlace, bracket: ClausePlace): ClausePlace | null {
  if (label.rule !== 'clause-label' || bracket.start <= label.start || bracket.end > label.end) return null;
  const plain = [label, bracket].every(({ inside, from, to }) => inside.text.length === to - from);
  const listed = label.clause.units.filter(({ end }) => label.from + end <= bracket.start);
  if (!plain || !listed.length) return null;
  const told = new Map(bracket.clause.units.map((unit) => [unit.name, unit]));
  const own = new Set(listed.map(({ name }) => name));
  const shift = bracket.from - label.from;
  const units = [
    ...listed.map((unit) => {
      const said = told.get(unit.name);
      return said ? { ...unit, role: said.role, rule: said.rule } : unit;
    }),
    ...bracket.clause.units
      .filter(({ name }) => !own.has(name))
      .map((unit) => ({ ...unit, start: unit.start + shift, end: unit.end + shift })),
    ...label.clause.units.filter(({ start }) => label.from + start >= bracket.end),
  ];
  return { ...label, clause: { ...label.clause, units } };
}
