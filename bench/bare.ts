/** Each question's hand-written statement: what a person who knows Cypher would send to the engine for the same facts, all in one. */
import type { Parameters } from '../cypher/port.js';

/** A question with its variables over the API and its statement on the bare engine. */
export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
  statement: string;
  parameters: Parameters;
  /** The statement for Neo4j, where each engine has its own. */
  onNeo4j?: string;
  /** True where the whole graph is counted, which no index makes flat. */
  whole?: boolean;
}

/** The questions about a made city. */
export function asked(city: string, unit: string, document: string): Asked[] {
  const department = `Department:${city}${unit.slice(1)}`;
  const county = '甲川县';
  const third = document.replace('5号', '3号');
  const g = (year: number) => `Gazette:${city}/${year}/1`;
  return [
    {
      operation: 'Q01_DepartmentTasks',
      variables: { name: unit, city },
      statement: `MATCH (d:Department {city: $city}) WHERE $name IN d.aliases MATCH (d)-[r:RESPONSIBLE_FOR]->(t:Task) MATCH (t)<-[:ASSIGNS]-(o:Document)
        OPTIONAL MATCH (t)-[u:DUE]->(:Deadline) WITH d, r, t, o, collect([u.text, u.date, u.precision, u.recurs]) AS due
        RETURN d.name, r.role, r.mention, t.id, t.heading, t.kind, o.number, o.title, due, r.line, r.quote ORDER BY coalesce(t.firstDue, '~'), t.documentId, t.ordinal LIMIT 100`,
      parameters: { name: unit, city },
    },
    {
      operation: 'Q02_Workloads',
      variables: { city, first: 20 },
      statement: `MATCH (g:Gazette {city: $city}) MATCH (t:Task {gazette: g.id}) MATCH (t)<-[r:RESPONSIBLE_FOR]-(u:Department) OPTIONAL MATCH (t)-[x:DUE]->(:Deadline)
        WITH u, r.role AS role, t.documentId AS document, substring(x.date, 0, 7) AS month, t
        WITH u, count(DISTINCT t) AS tasks, collect(DISTINCT [role, t.id]) AS roles, collect(DISTINCT [document, t.id]) AS documents, collect(DISTINCT [month, t.id]) AS months
        RETURN u.name, u.kind, tasks, roles, documents, months ORDER BY tasks DESC, u.id LIMIT 20`,
      parameters: { city },
      whole: true,
    },
    {
      operation: 'Q03_Deadlines',
      variables: { filter: { city, date: { from: '2022-03-01', to: '2022-06-30' } } },
      statement: `MATCH (x:Deadline) WHERE x.date >= $from AND x.date <= $to MATCH (x)<-[u:DUE]-(t:Task) WHERE t.city = $city
        WITH x, u, t ORDER BY x.date, t.documentId, t.ordinal LIMIT 100 MATCH (t)<-[:ASSIGNS]-(o:Document) OPTIONAL MATCH (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
        RETURN u.text, x.date, u.precision, t.heading, o.number, collect([r.role, d.name]), u.source, u.line`,
      parameters: { city, from: '2022-03-01', to: '2022-06-30' },
    },
    {
      operation: 'Q04_Collaborations',
      variables: { city, first: 20 },
      statement: `MATCH (g:Gazette {city: $city}) MATCH (t:Task {gazette: g.id}) MATCH (t)<-[:RESPONSIBLE_FOR]-(a:Department) MATCH (t)<-[:RESPONSIBLE_FOR]-(b:Department)
        WHERE a.kind = 'DEPARTMENT' AND b.kind = 'DEPARTMENT' AND a.id < b.id WITH a, b, collect(DISTINCT t.id) AS tasks RETURN a.name, b.name, size(tasks) AS n, tasks ORDER BY n DESC, a.id, b.id LIMIT 20`,
      parameters: { city },
      whole: true,
    },
    {
      operation: 'Q05_WhoIsResponsible',
      variables: { number: document, text: '推进' },
      statement: `MATCH (o:Document {number: $number}) MATCH (o)-[:ASSIGNS]->(t:Task) WHERE t.text CONTAINS $text OR t.heading CONTAINS $text WITH t ORDER BY t.ordinal LIMIT 20
        OPTIONAL MATCH (t)<-[r:RESPONSIBLE_FOR]-(d:Department) WITH t, collect([r.role, d.name, r.mention]) AS units OPTIONAL MATCH (t)-[u:DUE]->(:Deadline)
        RETURN t.heading, t.path, t.text, units, collect([u.text, u.date, u.recurs]), t.line, t.quote`,
      parameters: { number: document, text: '推进' },
    },
    {
      operation: 'Q06_CitationsOfDocument',
      variables: { number: document },
      statement: `MATCH (o:Document {number: $number}) OPTIONAL MATCH (o)<-[r:CITES]-(c:Document) OPTIONAL MATCH (c)-[:ASSIGNS]->(t:Task)
        WITH o, r, c, count(t) AS tasks, collect(t.heading) AS headings RETURN o.title, o.loaded, r.relation, c.number, c.title, tasks, headings, r.line, r.quote`,
      parameters: { number: document },
    },
    {
      operation: 'Q08_CountyTasks',
      variables: { name: county, city },
      statement: `MATCH (c:County {name: $name}) WHERE c.city = $city MATCH (c)<-[:GOVERNS]-(g:Department) OPTIONAL MATCH (g)<-[:INCLUDES]-(k:Department)
        WITH c, g, [g] + collect(k) AS bearers UNWIND bearers AS bearer MATCH (bearer)-[r:RESPONSIBLE_FOR]->(t:Task) MATCH (t)<-[:ASSIGNS]-(o:Document)
        RETURN c.name, c.code, g.name, r.role, bearer.name, t.heading, o.number ORDER BY t.documentId, t.ordinal LIMIT 100`,
      parameters: { name: county, city },
    },
    {
      operation: 'Q09_Projects',
      variables: { filter: { city, stage: '前期' } },
      statement: `MATCH (g:Gazette {city: $city}) MATCH (p:Project {gazette: g.id}) MATCH (p)<-[:LISTS]-(o:Document) WHERE p.stage = '前期' WITH o, p ORDER BY p.documentId, p.ordinal LIMIT 100 OPTIONAL MATCH (p)-[:LOCATED_IN]->(c:County)
        WITH o, p, collect(c.name) AS counties OPTIONAL MATCH (p)-[:BUILT_BY]->(b:Department) OPTIONAL MATCH (p)-[:PART_OF]->(q:Project)
        RETURN properties(p), counties, b.name, q.name, o.number`,
      parameters: { city },
    },
    {
      operation: 'Q10_LeadingGroups',
      variables: { person: '赵甲', city },
      statement: `MATCH (p:Person {name: $person}) WHERE p.city = $city MATCH (p)-[r:MEMBER_OF]->(g:Department) MATCH (o:Document {id: r.document}) MATCH (g)<-[s:MEMBER_OF]-(m)
        RETURN p.name, p.titles, r.role, r.title, g.name, o.number, collect([s.role, m.name])`,
      parameters: { person: '赵甲', city },
    },
    {
      operation: 'Q12_Permits',
      variables: { name: '市甲务局', city },
      statement: `MATCH (d:Department {city: $city}) WHERE $name IN d.aliases MATCH (d)-[:IMPLEMENTS]->(i:ApprovalItem) MATCH (i)<-[:LISTS]-(o:Document) OPTIONAL MATCH (i)-[:BASED_ON]->(b:Document)
        RETURN i.number, i.name, i.list, i.action, o.number, collect([b.number, b.title]) LIMIT 100`,
      parameters: { name: '市甲务局', city },
    },
    {
      operation: 'Q07_NotLoaded',
      variables: { first: 20 },
      statement: `MATCH (d:Document {loaded: false}) WITH d ORDER BY d.id LIMIT 20 OPTIONAL MATCH (d)<-[:CITES]-(c:Document) RETURN d.number, d.title, collect(c.number), count(c)`,
      parameters: {},
    },
    {
      operation: 'Q11_Appointments',
      variables: { number: third },
      statement: `MATCH (d:Document {number: $number}) MATCH (d)<-[:PUBLISHES]-(g:Gazette)-[:NAMES]->(p:Person)-[r:HOLDS|LEFT]->(u) WHERE r.document = d.id
        RETURN type(r), p.name, r.post, u.name, r.date, r.line, r.quote ORDER BY r.start LIMIT 100`,
      parameters: { number: third },
    },
    {
      operation: 'Q13_Paths',
      variables: { from: `Person:${city}/赵甲`, to: department },
      statement: `MATCH (a:Person {id: $from})-[r]-(m:Department)-[s]-(t)-[u]-(b:Department {id: $to}) RETURN type(r), m.name, type(s), t.name, type(u) LIMIT 3`,
      parameters: { from: `Person:${city}/赵甲`, to: department },
    },
    {
      operation: 'Q14_Search',
      variables: { query: '焦化', city },
      statement: `CALL grafeo.search.text('Task', 'text', $query, 1000) YIELD node_id, score MATCH (t:Task) WHERE id(t) = node_id AND t.city = $city RETURN t.id, t.name, t.text, score LIMIT 20`,
      onNeo4j: `CALL db.index.fulltext.queryNodes('entity_text', '"焦化"', {limit: 1000}) YIELD node AS t, score WHERE t.city = $city RETURN t.id, t.name, t.text, score LIMIT 20`,
      parameters: { query: '焦化', city },
    },
    {
      operation: 'Q15_Names',
      variables: { name: unit, city },
      statement: `MATCH (d:Department {city: $city}) WHERE $name IN d.aliases MATCH (g:Gazette {city: $city}) OPTIONAL MATCH (g)-[:LEFT_UNREAD]->(n:Gap) RETURN properties(d), collect(n.mention)`,
      parameters: { name: unit, city },
    },
    {
      operation: 'Q17_Changes',
      variables: { department, before: g(2021), after: g(2022) },
      statement: `MATCH (u:Department {id: $department}) MATCH (u)-[r:RESPONSIBLE_FOR]->(t:Task) WHERE t.gazette IN $gazettes
        RETURN properties(r), t.id, t.gazette, t.heading, t.text`,
      parameters: { department, gazettes: [g(2021), g(2022)] },
    },
    {
      operation: 'Q18_Coverage',
      variables: { city },
      statement: `MATCH (g:Gazette {city: $city}) OPTIONAL MATCH (g)-[:LEFT_UNREAD]->(n:Gap) WITH g, collect([n.kind, n.line, n.quote]) AS gaps
        MATCH (t:Task {gazette: g.id}) MATCH (t)<-[r:RESPONSIBLE_FOR]-() RETURN properties(g), gaps, count(DISTINCT t), count(r)`,
      parameters: { city },
    },
  ];
}
