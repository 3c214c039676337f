import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { entity } from '../reading/entities.js';
import { Department } from './department.js';
import { Evidence, evidenceOf } from './evidence.js';

/** A mention that fits no unit, or several. */
@ObjectType({ simpleResolvers: true, description: 'A mention that fits no unit, or several.' })
export class UnresolvedMention {
  @Field(() => String, { description: 'The mention as printed.' })
  mention!: string;

  @Field(() => Evidence, { description: 'Where it is printed.' })
  evidence!: Evidence;

  candidateNames!: string[];

  @Field(() => [Department], { description: 'The units of the graph that it may mean; empty where it fits none.' })
  async candidates(@Ctx() context: ApiContext): Promise<Department[]> {
    const ids = this.candidateNames.map((name) => `Department:${name}`);
    const found = await Promise.all(ids.map((id) => entity<Department>(context, id)));
    return found.filter((it) => it !== null);
  }
}

/** An unresolved mention from a row with `node` (the Gap). */
export function unresolvedOf(row: Row): UnresolvedMention {
  const gap = row.node as Row;
  return Object.assign(new UnresolvedMention(), {
    mention: gap.mention ?? gap.quote ?? '',
    evidence: evidenceOf(gap),
    candidateNames: gap.candidates ?? [],
  });
}
