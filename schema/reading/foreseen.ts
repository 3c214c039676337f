/** What an operation will read, rehearsed once for the same variables. */
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { ApiContext, Plan } from '../context.js';
import { Rehearsal } from './rehearsal.js';
import { walk } from './walk.js';

/** Most operations whose plans are kept, and most plans of each: clients differ without end in what they ask, and in their variables. */
const mostKept = { operations: 128, plans: 8 } as const;

/** Longest variables that a plan is kept for, in characters: longer ones are rehearsed each time, so that nobody fills the memory with them. */
const longestKept = 4_000;

const known = new Map<OperationDefinitionNode, Map<string, Plan>>();

/** The statements that the operation under way will read, each with those that can be sent along. */
export async function foreseen(info: GraphQLResolveInfo, context: ApiContext): Promise<Plan> {
  const plans = plansOf(info.operation);
  const key = `${context.engine} ${JSON.stringify(info.variableValues)}`;
  let plan = plans.get(key);
  if (!plan) {
    plan = await rehearsed(info, context);
    if (key.length > longestKept) return plan;
    if (plans.size >= mostKept.plans) plans.clear();
    plans.set(key, plan);
  }
  return plan;
}

function plansOf(operation: OperationDefinitionNode): Map<string, Plan> {
  let plans = known.get(operation);
  if (!plans) {
    plans = new Map();
    if (known.size >= mostKept.operations) known.clear();
    known.set(operation, plans);
  }
  return plans;
}

async function rehearsed(info: GraphQLResolveInfo, context: ApiContext): Promise<Plan> {
  const rehearsal = new Rehearsal(context);
  await walk(info, rehearsal);
  return rehearsal.statements;
}
