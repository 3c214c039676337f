import { Args, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { DocumentArgs, documentParameters } from '../inputs/document-filter.js';
import { pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { nodeOf } from '../reading/entities.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { DocumentConnection } from './connections.js';
import { Coverage } from './coverage.js';
import type { Document } from './document.js';
import { Entity, Node } from './node.js';

/** One issue of a government gazette (政府公报). */
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description: 'One issue of a government gazette (政府公报). Its name is its title with year and issue.',
})
export class Gazette extends Entity {
  @Field(() => String, { nullable: true, description: 'Title as printed.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the province.' })
  province?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of the issue.' })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of the issue in its year.' })
  issue?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of the issue since the gazette began (总第…期).' })
  totalIssue?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of publication.' })
  publishedOn?: string | null;

  @Field(() => String, { description: 'Name of the source file.' })
  source = '';

  @Field(() => String, { description: 'Fingerprint of the source file.' })
  sha256 = '';

  @Field(() => DateTimeScalar, { description: 'When it was loaded.' })
  loadedAt = '1970-01-01T00:00:00Z';

  @Field(() => DocumentConnection, { description: 'The documents it prints, in printed order.' })
  documents(@Args(() => DocumentArgs) args: DocumentArgs, @Ctx() context: ApiContext): Connection<Document> {
    const parameters = documentParameters(args.filter);
    const list = { list: 'gazette-documents', parent: this.id, parameters, item: nodeOf<Document> };
    return new DocumentConnection(pageOf(context, list, args));
  }

  @Field(() => Coverage, { description: 'How much of it was understood.' })
  coverage(): Coverage {
    return Object.assign(new Coverage(), { gazetteId: this.id, stored: this.stored });
  }
}
