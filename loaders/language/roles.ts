/** The roles of the units in one clause: `data/role-rules.yaml` run over its terms. */
import { yamlFile } from '../data.js';
import type { Passage } from '../layout/passage.js';
import type { Role } from '../records.js';
import type { Rule } from '../rules.js';
import { compile } from './compromise.js';
import { isShortName } from './names.js';
import { readTerms, type Term } from './terms.js';
import { unitTerms } from './units.js';

interface RoleRule {
  id: string;
  match: string;
  role: Role;
  example: string;
  reason: string;
}

/** One unit of a clause with its role and the rule that gave it; `rule` is null where nothing in the clause says a role. */
export interface RoleMention {
  mention: string;
  name: string;
  start: number;
  end: number;
  role: Role;
  rule: string | null;
}

/** A clause, read. `said` tells whether any label or cue stands in it; `rest` counts terms that are neither units nor words of responsibility nor times. */
export interface Clause {
  units: RoleMention[];
  terms: Term[];
  said: boolean;
  rest: number;
}

export const roleRules = yamlFile<RoleRule[]>('loaders/language/data/role-rules.yaml');
const matcher = compile(roleRules);
const byId = new Map(roleRules.map((rule) => [rule.id, rule]));

/** The rules as people are shown them. */
export const rules: Rule[] = roleRules.map(({ id, reason, example }) => ({ id, description: reason, example }));

/** How sure names must be: by their form alone, by their ending too, or as in a column of units, where fields of work alone name departments. */
export type NameReading = 'sure' | 'loose' | 'column';

/** `（市财政局；联系人：林川）` tells whom to ask: the name counts among what is no word of responsibility, that of a leader (`分管领导：林川`) does not. */
const contact = /联系人|电话|联络员|邮箱/;

/** Reads a clause. Units without a word of their own have the role `otherwise`: that of the column or label they stand in. */
export function readClause(passage: Passage, otherwise: Role = 'RESPONSIBLE', names: NameReading = 'loose'): Clause {
  const terms = readTerms(passage);
  const said = terms.some(({ tag }) => /^(?:Lead|Support|Duty)/.test(tag));
  const found = unitTerms(terms, passage.text, names !== 'sure' || said, names === 'column');
  const units = new Set(found.map(({ term }) => term));
  const fits = said ? rolesOf(terms, units) : new Map<Term, RoleRule>();
  const hidden = behindPeople(terms);
  const mentions = found
    .filter(
      ({ term }, index) =>
        !hidden.has(term) && !isRepeated(found[index - 1]?.name ?? '', passage.text.slice(term.start, term.end)),
    )
    .map(({ term, name }): RoleMention => {
      const rule = fits.get(term);
      return {
        mention: passage.text.slice(term.start, term.end),
        name,
        start: term.start,
        end: term.end,
        role: rule?.role ?? otherwise,
        rule: rule?.id ?? null,
      };
    });
  const leaders = hidden.size > 0 && !contact.test(passage.text) ? hidden : units;
  const rest = terms.filter(
    (term) => ['Other', 'Loose', 'Stem', 'Person'].includes(term.tag) && !units.has(term) && !leaders.has(term),
  ).length;
  return { units: mentions, terms, said, rest };
}

/** The end of the name before it, printed again after a page break: `市人力资源和社会保障局、会保障局`. */
function isRepeated(before: string, mention: string): boolean {
  return mention.length > 2 && before.length > mention.length && before.endsWith(mention) && !isShortName(mention);
}

function rolesOf(terms: readonly Term[], names: ReadonlySet<Term>): Map<Term, RoleRule> {
  const roles = new Map<Term, RoleRule>();
  let before: Term | undefined;
  let helping: Term | undefined;
  for (const own of pieces(terms)) {
    // `A牵头；B、C，D配合`: what stands behind a cue belongs to the next, across the semicolon too; so do names alone behind `配合单位：A；`.
    const said = own.findLast(({ tag }) => tag.endsWith('Label') || tag.endsWith('Cue'));
    if (said) helping = said.tag === 'SupportLabel' ? said : undefined;
    const led = before?.tag.endsWith('Cue') ? before : said ? undefined : helping;
    const piece = led ? [led, ...own] : own;
    before = own.at(-1);
    const tags = piece.map((term) => (names.has(term) ? 'Unit' : term.tag));
    for (const { id, start, end } of matcher(tags))
      for (const term of piece.slice(start, end))
        if (names.has(term) && !roles.has(term)) roles.set(term, byId.get(id) as RoleRule);
  }
  return roles;
}

/** Terms between semicolons and full stops; a piece that opens without a label goes on under the label before it only where that piece held no unit. */
function pieces(terms: readonly Term[]): Term[][] {
  const all: Term[][] = [[]];
  for (const term of terms) {
    if (term.tag === 'Break') all.push([]);
    else all.at(-1)?.push(term);
  }
  return all.filter((piece) => piece.length);
}

/** Units behind 责任人：, 完成时限： and other labels that announce no units. */
function behindPeople(terms: readonly Term[]): Set<Term> {
  const hidden = new Set<Term>();
  let inside = false;
  for (const term of terms) {
    if (term.tag.endsWith('Label')) inside = ['PersonLabel', 'TimeLabel', 'OtherLabel'].includes(term.tag);
    else if (inside) hidden.add(term);
  }
  return hidden;
}
