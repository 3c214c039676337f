/**
 * The questions about a made city, each with its hand-written statement (`bare/*.cypher`): what a person who knows Cypher and the stored model would send
 * to the engine to get the same values, all in one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cypher/package-root.js';
import type { Parameters } from '../cypher/port.js';

/** A question with its variables over the API and the parameters of its statement on the bare engine. */
export interface Asked {
  operation: string;
  variables: Record<string, unknown>;
  parameters: Parameters;
  /** Why its time grows with the graph; absent where it must not. */
  grows?: string;
}

/** The hand-written statement of a question, for an engine that has one of its own, else for both. */
export function bareStatement(operation: string, engine: string): string {
  const file = (name: string) => join(packageRoot(), 'bench/bare', `${name}.cypher`);
  const own = file(`${operation}.${engine}`);
  return readFileSync(existsSync(own) ? own : file(operation), 'utf8').replace(/^\/\/.*\n/gm, '');
}

/** The questions about a made city. */
export function asked(city: string, unit: string, document: string): Asked[] {
  const department = `Department:${city}${unit.slice(1)}`;
  const county = '甲川县';
  const appointing = document.replace('5号', '3号');
  const span = { from: '2022-03-01', to: '2022-06-30' };
  const [before, after] = [2021, 2022].map((year) => `Gazette:${city}/${year}/1`) as [string, string];
  const person = `Person:${city}/赵甲`;
  const same = (operation: string, values: Parameters): Asked => ({ operation, variables: values, parameters: values });
  return [
    same('Q01_DepartmentTasks', { name: unit, city }),
    { operation: 'Q02_Workloads', variables: { city, first: 20 }, parameters: { city } },
    { operation: 'Q03_Deadlines', variables: { filter: { city, date: span } }, parameters: { city, ...span } },
    { operation: 'Q04_Collaborations', variables: { city, first: 20 }, parameters: { city } },
    same('Q05_WhoIsResponsible', { number: document, text: '推进' }),
    same('Q06_CitationsOfDocument', { number: document }),
    {
      operation: 'Q07_NotLoaded',
      variables: { first: 20 },
      parameters: {},
      grows: 'counts and orders every document of the graph that is not loaded',
    },
    same('Q08_CountyTasks', { name: county, city }),
    {
      operation: 'Q09_Projects',
      variables: { filter: { city, stage: '前期' } },
      parameters: { city, stage: '前期' },
    },
    same('Q10_LeadingGroups', { person: '赵甲', city }),
    same('Q11_Appointments', { number: appointing }),
    same('Q12_Permits', { name: '市甲务局', city }),
    same('Q13_Paths', { from: person, to: department }),
    same('Q14_Search', { query: '焦化', city }),
    same('Q15_Names', { name: unit, city }),
    {
      operation: 'Q17_Changes',
      variables: { department, before, after },
      parameters: { department, gazettes: [before, after] },
    },
    same('Q18_Coverage', { city }),
  ];
}
