import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { ApprovalAction } from '../enums.js';
import { related, relatedOne, theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { Department } from './department.js';
import { Document } from './document.js';
import { Evidence, evidenceOf } from './evidence.js';
import { Entity, Node } from './node.js';

/** One administrative permit or power (行政许可事项). */
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description: 'One administrative permit or power (行政许可事项) of a list.',
})
export class ApprovalItem extends Entity {
  @Field(() => String, { description: 'Title of the list.' })
  list = '';

  @Field(() => Int, { nullable: true, description: 'Number in the list.' })
  number?: number | null;

  @Field(() => ApprovalAction, { description: 'What the document does with it.' })
  action!: ApprovalAction;

  @Field(() => [Department], { description: 'The units that handle it, in order of name.' })
  implementers(@Ctx() context: ApiContext): Soon<Department[]> {
    return related<Department>(context, 'approval-item-implementers', this.id);
  }

  @Field(() => Department, { nullable: true, description: 'The unit that guides it from above.' })
  overseer(@Ctx() context: ApiContext): Soon<Department | null> {
    return relatedOne<Department>(context, 'approval-item-overseer', this.id);
  }

  @Field(() => [Document], { description: 'The laws and documents it is based on, in order of name.' })
  basis(@Ctx() context: ApiContext): Soon<Document[]> {
    return related<Document>(context, 'approval-item-basis', this.id);
  }

  @Field(() => Document, { description: 'The document that lists it.' })
  document(@Ctx() context: ApiContext): Soon<Document> {
    return theEntity<Document>(context, String(this.stored.documentId));
  }

  @Field(() => Evidence, { description: 'Where it is printed.' })
  evidence(): Evidence {
    return evidenceOf(this.stored);
  }
}
