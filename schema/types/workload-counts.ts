import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { Role } from '../enums.js';
import { theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { DateScalar } from '../scalars.js';
import { Document } from './document.js';

/** Tasks in one role. */
@ObjectType({ simpleResolvers: true, description: 'Tasks in one role.' })
export class RoleCount {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => Int, { description: 'Tasks.' })
  tasks!: number;
}

/** Tasks from one document. */
@ObjectType({ simpleResolvers: true, description: 'Tasks from one document.' })
export class DocumentCount {
  @Field(() => Int, { description: 'Tasks.' })
  tasks!: number;

  documentId!: string;

  @Field(() => Document, { description: 'The document.' })
  document(@Ctx() context: ApiContext): Soon<Document> {
    return theEntity<Document>(context, this.documentId);
  }
}

/** Tasks due in one month. */
@ObjectType({ simpleResolvers: true, description: 'Tasks due in one month.' })
export class MonthCount {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Field(() => Int, { description: 'Tasks.' })
  tasks!: number;
}
