import { Field, Int, ObjectType } from 'type-graphql';
import { Evidence } from './evidence.js';
import { Entity } from './node.js';

/** One step of a path. */
@ObjectType({ simpleResolvers: true, description: 'One step of a path.' })
export class Hop {
  @Field(() => Entity, { description: 'Where the step begins.' })
  from!: Entity;

  @Field(() => Entity, { description: 'Where it leads.' })
  to!: Entity;

  @Field(() => String, { description: 'Type of the relationship in the graph: RESPONSIBLE_FOR, MEMBER_OF …' })
  relationship!: string;

  @Field(() => Boolean, { description: 'True where it points from `from` to `to`.' })
  forward!: boolean;

  @Field(() => String, { nullable: true, description: 'Role, post or relation of the fact, where it has one.' })
  role!: string | null;

  @Field(() => Evidence, { nullable: true, description: 'The words that say so; null for what the loaders concluded.' })
  evidence!: Evidence | null;
}

/** A connection of two entities over facts. */
@ObjectType({ simpleResolvers: true, description: 'A connection of two entities over facts.' })
export class Path {
  @Field(() => Int, { description: 'Number of steps.' })
  length!: number;

  @Field(() => [Hop], { description: 'The steps, from beginning to end.' })
  hops!: Hop[];
}
