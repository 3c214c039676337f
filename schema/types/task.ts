import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Role, TaskKind } from '../enums.js';
import { list } from '../inputs/given.js';
import { theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { Assignment, assignmentOf } from './assignment.js';
import { Document } from './document.js';
import { Due, dueOf } from './due.js';
import { Evidence, evidenceOf, printedAt } from './evidence.js';
import { Entity, Node } from './node.js';

/** One thing that a document orders to be done. */
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description: 'One thing that a document orders to be done. Its name is its heading, else the beginning of its text.',
})
export class Task extends Entity {
  @Field(() => TaskKind, { description: 'The form in which it is printed.' })
  kind!: TaskKind;

  @Field(() => String, { nullable: true, description: 'Heading of the item it stands in, without its number.' })
  heading?: string | null;

  @Field(() => [String], { description: 'Enclosing headings, outermost first.' })
  path: string[] = [];

  @Field(() => String, { description: 'Its full text.' })
  text = '';

  @Field(() => Int, { description: 'Position in its document, from 1.' })
  ordinal!: number;

  @Field(() => Document, { description: 'The document that gives it.' })
  document(@Ctx() context: ApiContext): Soon<Document> {
    return theEntity<Document>(context, String(this.stored.documentId));
  }

  @Field(() => [Assignment], { description: 'The units made responsible, in printed order.' })
  async assignments(
    @Arg('roles', () => [Role], { nullable: true, description: 'Only these roles; all where nothing is said.' })
    roles: Role[] | null,
    @Ctx() context: ApiContext,
  ): Promise<Assignment[]> {
    return (await context.rows('task-assignments', this.id, { roles: list(roles) })).map(assignmentOf);
  }

  @Field(() => [Due], { description: 'Its time limits, in order of date; recurring ones last.' })
  async due(@Ctx() context: ApiContext): Promise<Due[]> {
    return (await context.rows('task-due', this.id)).map(dueOf);
  }

  @Field(() => Evidence, { description: 'Where it is printed.' })
  async evidence(@Ctx() context: ApiContext): Promise<Evidence> {
    return (await printedAt(context, this.id)) ?? evidenceOf({});
  }
}
