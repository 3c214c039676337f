import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Parameters } from '../../cypher/port.js';
import { Recurrence, Role, TaskKind } from '../enums.js';
import { PageArgs } from '../paging/page-args.js';
import { DateRange, rangeParameters } from './date-range.js';
import { city, list, text } from './given.js';
import { idOf } from './ids.js';

/** Which tasks; every condition must hold. */
@InputType({ description: 'Which tasks; every condition must hold.' })
export class TaskFilter {
  @Field(() => String, { nullable: true, description: 'Part of the heading or of the text.' })
  text?: string | null;

  @Field(() => [TaskKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: TaskKind[] | null;

  @Field(() => ID, { nullable: true, description: 'The document that gives it.' })
  document?: string | null;

  @Field(() => ID, { nullable: true, description: 'The gazette that prints it.' })
  gazette?: string | null;

  @Field(() => ID, { nullable: true, description: 'A unit responsible for it by name.' })
  department?: string | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'Any unit (or `department`, where given) has one of these roles.',
  })
  roles?: Role[] | null;

  @Field(() => DateRange, { nullable: true, description: 'A deadline falls in this span.' })
  due?: DateRange | null;

  @Field(() => [Recurrence], { nullable: true, description: 'It falls due again at one of these intervals.' })
  recurs?: Recurrence[] | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city: 安澜市.' })
  city?: string | null;
}

/** A page of the tasks that a filter lets through. */
@ArgsType()
export class TaskArgs extends PageArgs {
  @Field(() => TaskFilter, { nullable: true, description: 'Which tasks; all where nothing is said.' })
  filter?: TaskFilter | null;
}

/** The parameters that statements over tasks take; null where a condition is not set. */
export function taskParameters(filter: TaskFilter | null | undefined): Parameters {
  const [dueFrom, dueTo] = rangeParameters(filter?.due, 'filter.due');
  return {
    text: text(filter?.text),
    kinds: list(filter?.kinds),
    document: idOf('Document', filter?.document, 'filter.document'),
    gazette: idOf('Gazette', filter?.gazette, 'filter.gazette'),
    department: idOf('Department', filter?.department, 'filter.department'),
    roles: list(filter?.roles),
    dueFrom,
    dueTo,
    recurs: list(filter?.recurs),
    city: city(filter?.city),
  };
}
