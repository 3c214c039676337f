/** Statements that are foreseen are sent together, and give what they give one after the other. */
import { readFileSync } from 'node:fs';
import { execute, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { ApiContext, buildApiSchema } from '../../schema/index.js';
import { engines, nameSkipped } from '../graph/engines.js';
import { withFixtures } from '../graph/helpers.js';

const schema = buildApiSchema();
const questions = new URL('../questions/', import.meta.url);
const asked = JSON.parse(readFileSync(new URL('variables.json', questions), 'utf8'));
const document = parse(`${readFileSync(new URL('questions.graphql', questions), 'utf8')}
query Nested { tasks(first: 30) { edges { cursor node { ...Told } } } gazettes { nodes { documents(first: 3) { nodes { tasks(first: 2) { totalCount nodes { ...Told } } } } } } }
query Unclear { department(name: "市工信局") { id assignments(first: 3) { totalCount nodes { task { name document { number } } } } } }
query Two($no: Boolean = false) { one: documents(first: 5) { nodes { issuers { name governs { name } } due: tasks(filter: { kinds: [CLAUSE] }) { nodes { due { date } } } } }
  two: documents(first: 9) { nodes { issuers { name } due: tasks(first: 1) { nodes { name due @include(if: $no) { date } } } } } }
fragment Told on Entity { __typename name ... on Task { document { number gazette { title } issuers { name memberOf { nodes { group { name } } } } } due { text evidence { rule { id } } } assignments { department { name aliases { text } } } } }`);
const operations = document.definitions.filter(
  (it): it is OperationDefinitionNode => it.kind === Kind.OPERATION_DEFINITION,
);

/** Questions that are one statement, whatever their levels. */
const one = [
  'Q01_DepartmentTasks',
  'Q05_WhoIsResponsible',
  'Q08_CountyTasks',
  'Q11_Appointments',
  'Q12_Permits',
  'Q18_Coverage',
];

/** Reads level by level. */
class Unforeseeing extends ApiContext {
  override async foresee(): Promise<void> {}
}

nameSkipped();

describe.each(engines)('on $name', (engine) => {
  const graph = withFixtures(engine);

  const ask = async (context: typeof ApiContext, operationName: string) => {
    const contextValue = new context({ graph: graph(), engine: graph().engine });
    const variableValues = asked[operationName] ?? {};
    const { data, errors } = await execute({ schema, document, contextValue, operationName, variableValues });
    return { given: JSON.stringify({ data, errors }), statements: contextValue.statementsRun };
  };

  test.each(operations.map(({ name }) => String(name?.value)))('%s', async (name) => {
    const together = await ask(ApiContext, name);
    const levels = await ask(Unforeseeing, name);
    expect(together.given).toBe(levels.given);
    // A name that the graph does not hold is looked up again, as people may mean it.
    const isFound = !/^\{"data":\{"\w+":null\}\}$/.test(together.given);
    expect(together.statements).toBeLessThanOrEqual(one.includes(name) && isFound ? 1 : levels.statements);
  });
});
