/** What an operation will read, rehearsed once for the same variables. */
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { Kept } from '../../cypher/kept.js';
import type { ApiContext, Plan } from '../context.js';
import { Rehearsal } from './rehearsal.js';
import { walk } from './walk.js';

/** Most operations whose plans are kept, and most plans of each: clients differ without end in what they ask, and in their variables. */
const mostKept = { operations: 128, plans: 8 } as const;

/** Longest variables that a plan is kept for, in characters: longer ones are rehearsed each time, so that nobody fills the memory with them. */
const longestKept = 4_000;

const known = new Kept<OperationDefinitionNode, Kept<string, Promise<Plan>>>(mostKept.operations);

/** The statements that the operation under way will read, each with those that can be sent along. */
export function foreseen(info: GraphQLResolveInfo, context: ApiContext): Promise<Plan> {
  const key = `${context.engine} ${JSON.stringify(info.variableValues)}`;
  if (key.length > longestKept) return rehearsed(info, context);
  const plans = known.get(info.operation, () => new Kept(mostKept.plans));
  return plans.get(key, () => rehearsed(info, context));
}

async function rehearsed(info: GraphQLResolveInfo, context: ApiContext): Promise<Plan> {
  const rehearsal = new Rehearsal(context);
  await walk(info, rehearsal);
  return rehearsal.statements;
}
