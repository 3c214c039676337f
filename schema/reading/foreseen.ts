/** What an operation will read, rehearsed once for the same variables. */
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { ApiContext, Plan } from '../context.js';
import { Rehearsal } from './rehearsal.js';
import { walk } from './walk.js';

/** Most plans kept of one operation. */
const mostKept = 64;

const known = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();

/** The statements that the operation under way will read, each with those that can be sent along. */
export async function foreseen(info: GraphQLResolveInfo, context: ApiContext): Promise<Plan> {
  const plans = known.get(info.operation) ?? new Map<string, Plan>();
  known.set(info.operation, plans);
  const key = `${context.engine} ${JSON.stringify(info.variableValues)}`;
  let plan = plans.get(key);
  if (!plan) {
    plan = await rehearsed(info, context);
    if (plans.size >= mostKept) plans.clear();
    plans.set(key, plan);
  }
  return plan;
}

async function rehearsed(info: GraphQLResolveInfo, context: ApiContext): Promise<Plan> {
  const rehearsal = new Rehearsal(context);
  await walk(info, rehearsal);
  return rehearsal.statements;
}
