/** The questions as GraphiQL tabs: each operation of `test/questions/questions.graphql` with variables that the graph answers. */
import operations from '../../../test/questions/questions.graphql?raw';
import samples from '../../../test/questions/variables.json';
import { ask } from '../app/api.js';
import { readyVariables, type Variables } from './own-variables.js';

interface Tab {
  query: string;
  variables: string;
}

/** One tab per operation, in the order of the file. */
export async function questionTabs(): Promise<Tab[]> {
  const variables = await readyVariables(samples, ask);
  return operations
    .split(/^(?=query )/m)
    .filter((text) => text.startsWith('query '))
    .map((query) => ({ query: query.trim(), variables: textOf(variables, /^query (\w+)/.exec(query)?.[1] ?? '') }));
}

const textOf = (variables: Variables, operation: string): string => JSON.stringify(variables[operation] ?? {}, null, 2);
