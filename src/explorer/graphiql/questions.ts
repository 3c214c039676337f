/** The questions as GraphiQL tabs: each operation of `test/questions/questions.graphql` with variables that the sample gazettes answer. */
import operations from '../../../test/questions/questions.graphql?raw';
import variables from '../../../test/questions/variables.json';

interface Tab {
  query: string;
  variables: string;
}

/** One tab per operation, in the order of the file. */
export function questionTabs(): Tab[] {
  return operations
    .split(/^(?=query )/m)
    .filter((text) => text.startsWith('query '))
    .map((query) => ({ query: query.trim(), variables: variablesOf(/^query (\w+)/.exec(query)?.[1] ?? '') }));
}

function variablesOf(operation: string): string {
  const known: Record<string, unknown> = variables;
  return JSON.stringify(known[operation] ?? {}, null, 2);
}
