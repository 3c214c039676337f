import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Parameters } from '../../cypher/port.js';
import { ApprovalAction } from '../enums.js';
import { PageArgs } from '../paging/page-args.js';
import { city, list, text } from './given.js';
import { idOf } from './ids.js';

/** Which permits; every condition must hold. */
@InputType({ description: 'Which permits; every condition must hold.' })
export class ApprovalItemFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  name?: string | null;

  @Field(() => [ApprovalAction], { nullable: true, description: 'Any of these actions.' })
  actions?: ApprovalAction[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the title of the list.' })
  list?: string | null;

  @Field(() => ID, { nullable: true, description: 'A unit that handles it.' })
  implementer?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit that guides it from above.' })
  overseer?: string | null;

  @Field(() => ID, { nullable: true, description: 'The document that lists it.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city: 安澜市.' })
  city?: string | null;
}

/** A page of the permits that a filter lets through. */
@ArgsType()
export class ApprovalItemArgs extends PageArgs {
  @Field(() => ApprovalItemFilter, { nullable: true, description: 'Which permits; all where nothing is said.' })
  filter?: ApprovalItemFilter | null;
}

/** The parameters that statements over permits take; null where a condition is not set. */
export function approvalItemParameters(filter: ApprovalItemFilter | null | undefined): Parameters {
  return {
    name: text(filter?.name),
    actions: list(filter?.actions),
    list: text(filter?.list),
    implementer: idOf('Department', filter?.implementer, 'filter.implementer'),
    overseer: idOf('Department', filter?.overseer, 'filter.overseer'),
    document: idOf('Document', filter?.document, 'filter.document'),
    city: city(filter?.city),
  };
}
