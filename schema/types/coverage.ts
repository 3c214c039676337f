import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { Evidence, evidenceOf } from './evidence.js';

/** How much of a gazette was understood. */
@ObjectType({ simpleResolvers: true, description: 'How much of a gazette was understood.' })
export class Coverage {
  gazetteId!: string;
  stored!: Row;

  @Field(() => Int, { description: 'UTF-16 code units of the decoded text.' })
  characters(): number {
    return Number(this.stored.characters ?? 0);
  }

  @Field(() => Int, { description: 'Documents printed in full.' })
  documents(@Ctx() context: ApiContext): Promise<number> {
    return this.counted(context, 'documents');
  }

  @Field(() => Int, { description: 'Tasks read.' })
  tasks(@Ctx() context: ApiContext): Promise<number> {
    return this.counted(context, 'tasks');
  }

  @Field(() => Int, { description: 'Units made responsible, over all tasks.' })
  assignments(@Ctx() context: ApiContext): Promise<number> {
    return this.counted(context, 'assignments');
  }

  @Field(() => Int, { description: 'Mentions of units read.' })
  mentions(): number {
    return Number(this.stored.mentions ?? 0);
  }

  @Field(() => Int, { description: 'Mentions that fit no unit, or several.' })
  unresolvedMentions(@Ctx() context: ApiContext): Promise<number> {
    return this.counted(context, 'unresolved');
  }

  @Field(() => Int, { description: 'Tables found.' })
  tables(): number {
    return Number(this.stored.tables ?? 0);
  }

  @Field(() => [Evidence], { description: 'Tables whose columns were not recognised, in printed order; at most 500.' })
  unrecognisedTables(@Ctx() context: ApiContext): Promise<Evidence[]> {
    return this.gaps(context, 'TABLE');
  }

  @Field(() => [Evidence], {
    description:
      'Words of responsibility (责任单位, 牵头 …) outside every fact that was read, in printed order: where to look for misses; at most 500.',
  })
  unreadCues(@Ctx() context: ApiContext): Promise<Evidence[]> {
    return this.gaps(context, 'CUE');
  }

  private async counted(context: ApiContext, what: string): Promise<number> {
    const [row] = await context.rows('gazette-coverage', this.gazetteId);
    return Number(row?.[what] ?? 0);
  }

  private async gaps(context: ApiContext, kind: string): Promise<Evidence[]> {
    return (await context.rows('gazette-gaps', this.gazetteId, { kind })).map((row) => evidenceOf(row.node as Row));
  }
}
