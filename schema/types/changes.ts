import { Field, Float, ObjectType } from 'type-graphql';
import { Assignment } from './assignment.js';
import { Department } from './department.js';
import { Gazette } from './gazette.js';

/** One task that a unit kept from one gazette to the next. */
@ObjectType({ simpleResolvers: true, description: 'One task that a unit kept from one gazette to the next.' })
export class KeptTask {
  @Field(() => Assignment, { description: 'As given in the earlier gazette.' })
  before!: Assignment;

  @Field(() => Assignment, { description: 'As given in the later one.' })
  after!: Assignment;

  @Field(() => Float, { description: 'How alike heading and text are: 1 for the same words.' })
  similarity!: number;
}

/** What one unit gained, lost and kept between two gazettes of its city. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What one unit gained, lost and kept between two gazettes of its city. Tasks are matched by the likeness of heading and text.',
})
export class Changes {
  @Field(() => Department, { description: 'The unit.' })
  department!: Department;

  @Field(() => Gazette, { description: 'The earlier gazette.' })
  before!: Gazette;

  @Field(() => Gazette, { description: 'The later gazette.' })
  after!: Gazette;

  @Field(() => [Assignment], { description: 'Only in the later gazette, in order of document and place in it.' })
  gained!: Assignment[];

  @Field(() => [Assignment], { description: 'Only in the earlier gazette, in order of document and place in it.' })
  lost!: Assignment[];

  @Field(() => [KeptTask], { description: 'In both, most alike first.' })
  kept!: KeptTask[];
}
