import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Parameters } from '../../cypher/port.js';
import { AssignmentOrder, Recurrence, Role } from '../enums.js';
import { PageArgs } from '../paging/page-args.js';
import { DateRange, rangeParameters } from './date-range.js';
import { city, list, text } from './given.js';
import { idOf } from './ids.js';

/** Which assignments; every condition must hold. */
@InputType({ description: 'Which assignments; every condition must hold.' })
export class AssignmentFilter {
  @Field(() => [Role], { nullable: true, description: 'Any of these roles.' })
  roles?: Role[] | null;

  @Field(() => ID, { nullable: true, description: 'The document that gives the task.' })
  document?: string | null;

  @Field(() => ID, { nullable: true, description: 'The gazette that prints the task.' })
  gazette?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city whose gazette gives the task: 安澜市.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the heading or of the text of the task.' })
  text?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'A deadline of the task falls in this span.' })
  due?: DateRange | null;

  @Field(() => [Recurrence], { nullable: true, description: 'The task falls due again at one of these intervals.' })
  recurs?: Recurrence[] | null;

  @Field(() => DateRange, { nullable: true, description: 'When the document was issued.' })
  issuedOn?: DateRange | null;
}

/** A page of the assignments that a filter lets through. */
@ArgsType()
export class AssignmentArgs extends PageArgs {
  @Field(() => AssignmentFilter, { nullable: true, description: 'Which assignments; all where nothing is said.' })
  filter?: AssignmentFilter | null;
}

/** The parameters that statements over assignments take; null where a condition is not set. */
export function assignmentParameters(filter: AssignmentFilter | null | undefined): Parameters {
  const [dueFrom, dueTo] = rangeParameters(filter?.due, 'filter.due');
  const [issuedFrom, issuedTo] = rangeParameters(filter?.issuedOn, 'filter.issuedOn');
  return {
    roles: list(filter?.roles),
    document: idOf('Document', filter?.document, 'filter.document'),
    gazette: idOf('Gazette', filter?.gazette, 'filter.gazette'),
    city: city(filter?.city),
    text: text(filter?.text),
    dueFrom,
    dueTo,
    recurs: list(filter?.recurs),
    issuedFrom,
    issuedTo,
  };
}

/** A page of assignments in an order. */
@ArgsType()
export class OrderedAssignmentArgs extends AssignmentArgs {
  @Field(() => AssignmentOrder, {
    nullable: true,
    defaultValue: AssignmentOrder.DOCUMENT,
    description: 'The order; DOCUMENT where nothing is said.',
  })
  orderBy?: AssignmentOrder | null;
}

/** The assignments that a workload is counted over. */
@ArgsType()
export class WorkloadArgs {
  @Field(() => AssignmentFilter, { nullable: true, description: 'Which assignments count; all where nothing is said.' })
  filter?: AssignmentFilter | null;
}
