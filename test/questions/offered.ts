/** Questions that a graph can answer, whatever stands in it: the 18 operations with variables found in its own dump. */
import type { DumpedNode, DumpedRelationship } from '../../src/graph/dump.js';

/** One operation with its variables. */
export interface Offered {
  operation: string;
  variables: Record<string, unknown>;
}

/** How many of each kind are asked about, the most linked first. */
const each = 4;

/** What is searched for, with what must stand printed: where only parts of the words do, each engine ranks by its own measure, and nothing is to be equal. */
const words: [query: string, printed: string][] = [
  ['焦化', '焦化'],
  ['防汛', '防汛'],
  ['市水务局', '市水务局'],
  ['環境', '环境'],
  ['项目 建设', '项目建设'],
  ['水', '水'],
  ['〔2022〕', '〔2022〕'],
];

class Dumped {
  private readonly nodes = new Map<string, DumpedNode>();
  private readonly relationships: DumpedRelationship[] = [];

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const row = JSON.parse(line) as DumpedNode | DumpedRelationship;
      if ('id' in row) this.nodes.set(row.id, row);
      else this.relationships.push(row);
    }
  }

  /** Nodes of a label with most relationships of some types, ties by id. */
  most(label: string, types: RegExp): DumpedNode[] {
    const counts = new Map<string, number>();
    for (const { from, type, to } of this.relationships)
      if (types.test(type)) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...this.nodes.values()]
      .filter(({ id }) => id.startsWith(`${label}:`) && counts.has(id))
      .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
      .slice(0, each);
  }

  all(label: string): DumpedNode[] {
    return [...this.nodes.values()].filter(({ id }) => id.startsWith(`${label}:`));
  }
}

const named = ({ properties: { name, city } }: DumpedNode) => (city ? { name, city } : { name });
const numbered = ({ properties }: DumpedNode) => ({ number: properties.number ?? properties.title });

/** Every operation at least once where the graph has what it asks for. */
export function offeredBy(lines: readonly string[]): Offered[] {
  const graph = new Dumped(lines);
  const gazettes = graph.all('Gazette');
  const cities = [...new Set(gazettes.map(({ properties }) => properties.city))];
  const units = graph.most('Department', /RESPONSIBLE_FOR/);
  const people = graph.most('Person', /MEMBER_OF|HOLDS/);
  const of = (operation: string, variables: Record<string, unknown>[]): Offered[] =>
    variables.map((row) => ({ operation, variables: row }));
  const pairs = gazettes.flatMap((before) =>
    gazettes
      .filter((after) => after !== before && after.properties.city === before.properties.city)
      .map((after) => ({ before: before.id, after: after.id })),
  );
  return [
    ...of('Q01_DepartmentTasks', units.map(named)),
    ...of('Q02_Workloads', [...cities.map((city) => ({ city, first: 100 })), { kinds: ['GOVERNMENT'], first: 50 }]),
    ...of('Q03_Deadlines', [...cities.map((city) => ({ filter: { city } })), { filter: null }]),
    ...of('Q04_Collaborations', [...cities.map((city) => ({ city, first: 100 })), { first: 100 }]),
    ...of(
      'Q05_WhoIsResponsible',
      graph.most('Document', /ASSIGNS/).map((document) => ({ ...numbered(document), text: '工作' })),
    ),
    ...of('Q06_CitationsOfDocument', graph.most('Document', /CITES/).map(numbered)),
    ...of('Q07_NotLoaded', [{ first: 100 }]),
    ...of('Q08_CountyTasks', graph.most('County', /GOVERNS|LOCATED_IN/).map(named)),
    ...of('Q09_Projects', [{ filter: null }, { filter: { stage: '前期' } }, { filter: { stage: '建设' } }]),
    ...of(
      'Q10_LeadingGroups',
      people.map(({ properties: { name, city } }) => ({ person: name, city })),
    ),
    ...of('Q11_Appointments', graph.most('Document', /PUBLISHES|HOLDS|LEFT/).map(numbered)),
    ...of('Q12_Permits', graph.most('Department', /IMPLEMENTS/).map(named)),
    ...of(
      'Q13_Paths',
      people.flatMap((person) => units.slice(0, 2).map((unit) => ({ from: person.id, to: unit.id }))),
    ),
    ...of(
      'Q14_Search',
      words.filter(([, printed]) => lines.some((line) => line.includes(printed))).map(([query]) => ({ query })),
    ),
    ...of(
      'Q14_Search',
      cities.map((city) => ({ query: '工业', city })),
    ),
    ...of('Q15_Names', units.map(named)),
    ...of(
      'Q16_Sentence',
      graph.most('Task', /RESPONSIBLE_FOR|DUE/).map(({ id }) => ({ task: id })),
    ),
    ...of(
      'Q17_Changes',
      pairs.flatMap((pair) => units.slice(0, 2).map(({ id }) => ({ department: id, ...pair }))),
    ),
    ...of('Q18_Coverage', [...cities.map((city) => ({ city })), {}]),
  ];
}
