import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Parameters } from '../../cypher/port.js';
import { Recurrence, Role } from '../enums.js';
import { PageArgs } from '../paging/page-args.js';
import { DateRange, rangeParameters } from './date-range.js';
import { city, list } from './given.js';
import { idOf } from './ids.js';

/** Which time limits; every condition must hold. */
@InputType({ description: 'Which time limits; every condition must hold.' })
export class DueFilter {
  @Field(() => DateRange, {
    nullable: true,
    description: 'The last day falls in this span; recurring limits are left out where it is given.',
  })
  date?: DateRange | null;

  @Field(() => [Recurrence], {
    nullable: true,
    description: 'It recurs at one of these intervals; dated limits are left out where it is given.',
  })
  recurs?: Recurrence[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only dates from which something holds (自…起施行); false: only dates by which something must be done.',
  })
  effective?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'A unit responsible for the task by name.' })
  department?: string | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'Any unit (or `department`, where given) has one of these roles.',
  })
  roles?: Role[] | null;

  @Field(() => ID, { nullable: true, description: 'The document that sets it.' })
  document?: string | null;

  @Field(() => ID, { nullable: true, description: 'The gazette that prints it.' })
  gazette?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city: 安澜市.' })
  city?: string | null;
}

/** A page of the time limits that a filter lets through. */
@ArgsType()
export class DueArgs extends PageArgs {
  @Field(() => DueFilter, { nullable: true, description: 'Which time limits; all where nothing is said.' })
  filter?: DueFilter | null;
}

/** The parameters that statements over time limits take; null where a condition is not set. */
export function dueParameters(filter: DueFilter | null | undefined): Parameters {
  const [dateFrom, dateTo] = rangeParameters(filter?.date, 'filter.date');
  return {
    dateFrom,
    dateTo,
    recurs: list(filter?.recurs),
    effective: filter?.effective ?? null,
    department: idOf('Department', filter?.department, 'filter.department'),
    roles: list(filter?.roles),
    document: idOf('Document', filter?.document, 'filter.document'),
    gazette: idOf('Gazette', filter?.gazette, 'filter.gazette'),
    city: city(filter?.city),
  };
}
