import { ArgsType, Field } from 'type-graphql';
import { DepartmentKind } from '../enums.js';
import { AssignmentArgs } from './assignment-filter.js';

/** A page of units, or pairs of units, of some kinds, counted over the assignments that a filter lets through. */
@ArgsType()
export class KindsArgs extends AssignmentArgs {
  @Field(() => [DepartmentKind], {
    nullable: true,
    description: 'Only units of these kinds; all where nothing is said.',
  })
  kinds?: DepartmentKind[] | null;
}
