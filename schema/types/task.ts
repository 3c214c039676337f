import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Role, TaskKind } from '../enums.js';
import { list } from '../inputs/given.js';
import { theEntity } from '../reading/entities.js';
import { next, type Soon } from '../reading/level-loader.js';
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
  assignments(
    @Arg('roles', () => [Role], { nullable: true, description: 'Only these roles; all where nothing is said.' })
    roles: Role[] | null,
    @Ctx() context: ApiContext,
  ): Soon<Assignment[]> {
    return next(context.rows('task-assignments', this.id, { roles: list(roles) }), (rows) => rows.map(assignmentOf));
  }

  @Field(() => [Due], { description: 'Its time limits, in order of date; recurring ones last.' })
  due(@Ctx() context: ApiContext): Soon<Due[]> {
    return next(context.rows('task-due', this.id), (rows) => rows.map(dueOf));
  }

  @Field(() => Evidence, { description: 'Where it is printed.' })
  evidence(@Ctx() context: ApiContext): Soon<Evidence> {
    return next(printedAt(context, this.id), (printed) => printed ?? evidenceOf({}));
  }
}
