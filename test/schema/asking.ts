/** Asking the API of a graph in tests, without a server, counting the statements that run. */
import { type ExecutionResult, graphql } from 'graphql';
import type { Graph, GraphReader } from '../../cypher/port.js';
import { ApiContext, buildApiSchema } from '../../schema/index.js';

const schema = buildApiSchema();

/** An answer with the names of the statements it took, in order. */
export interface Answer {
  data: Record<string, unknown>;
  errors: readonly { message: string; code: unknown; extensions: Record<string, unknown> }[];
  statements: string[];
}

/** Asks one question in a context of its own. */
export async function ask(
  graph: Graph,
  source: string,
  variables: Record<string, unknown> = {},
  operation?: string,
): Promise<Answer> {
  const statements: string[] = [];
  const counting: GraphReader = {
    read(statement, parameters, options) {
      statements.push(statement.name.replace('read/', ''));
      return graph.read(statement, parameters, options);
    },
  };
  const contextValue = new ApiContext({ graph: counting, engine: graph.engine });
  const named = operation ? { operationName: operation } : {};
  const result = await graphql({ schema, source, variableValues: variables, contextValue, ...named });
  return { data: plain(result.data), errors: shown(result), statements };
}

/** The data of an answer; fails the test where there are errors. */
export async function answer(
  graph: Graph,
  source: string,
  variables: Record<string, unknown> = {},
  operation?: string,
) {
  const { data, errors } = await ask(graph, source, variables, operation);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  // Answers are trees of JSON; the expected value beside each call says their shape.
  return data as ReturnType<typeof JSON.parse>;
}

const plain = (data: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(data ?? {}));

const shown = (result: ExecutionResult): Answer['errors'] =>
  (result.errors ?? []).map(({ message, extensions, originalError }) => ({
    message: originalError && !extensions.code ? `${message} ${originalError.stack}` : message,
    code: extensions.code,
    extensions,
  }));
