import { ArgsType, Field, InputType } from 'type-graphql';
import type { Parameters } from '../../cypher/port.js';
import { DepartmentKind, DepartmentOrder, Level } from '../enums.js';
import { PageArgs } from '../paging/page-args.js';
import { city, list, text } from './given.js';

/** Which departments; every condition must hold. */
@InputType({ description: 'Which departments; every condition must hold.' })
export class DepartmentFilter {
  @Field(() => String, { nullable: true, description: 'Part of the canonical name.' })
  name?: string | null;

  @Field(() => [DepartmentKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: DepartmentKind[] | null;

  @Field(() => Level, { nullable: true, description: 'The level of government.' })
  level?: Level | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city: 安澜市.' })
  city?: string | null;
}

/** A page of the departments that a filter lets through. */
@ArgsType()
export class DepartmentArgs extends PageArgs {
  @Field(() => DepartmentFilter, { nullable: true, description: 'Which departments; all where nothing is said.' })
  filter?: DepartmentFilter | null;

  @Field(() => DepartmentOrder, {
    nullable: true,
    defaultValue: DepartmentOrder.NAME,
    description: 'The order; NAME where nothing is said.',
  })
  orderBy?: DepartmentOrder | null;
}

/** The parameters that statements over departments take; null where a condition is not set. */
export function departmentParameters(filter: DepartmentFilter | null | undefined): Parameters {
  return {
    name: text(filter?.name),
    kinds: list(filter?.kinds),
    level: filter?.level ?? null,
    city: city(filter?.city),
  };
}
