import { Ctx, createUnionType, Field, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { theEntity } from '../reading/entities.js';
import { imprintId } from '../reading/imprint.js';
import type { Soon } from '../reading/level-loader.js';
import { Department } from './department.js';
import { Document } from './document.js';
import { Evidence, evidenceOf } from './evidence.js';
import { Person } from './person.js';

/** Who may sit in a coordinating body. */
export const Member = createUnionType({
  name: 'Member',
  description: 'Who may sit in a coordinating body: a person, or a unit.',
  types: () => [Person, Department] as const,
});

/** One person or unit in one leading group, headquarters or joint conference. */
@ObjectType({
  simpleResolvers: true,
  description: 'One person or unit in one leading group, headquarters or joint conference.',
})
export class Membership {
  @Field(() => String, { description: '组长, 副组长, 成员, 办公室主任 …' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'The post printed beside the name.' })
  title!: string | null;

  @Field(() => Evidence, { description: 'The words that name the member.' })
  evidence!: Evidence;

  groupId!: string;
  memberId!: string;
  documentId!: string;

  @Field(() => Department, { description: 'The coordinating body.' })
  group(@Ctx() context: ApiContext): Soon<Department> {
    return theEntity<Department>(context, this.groupId);
  }

  @Field(() => Member, { description: 'Who sits in it.' })
  member(@Ctx() context: ApiContext): Soon<Person | Department> {
    return theEntity<Person | Department>(context, this.memberId);
  }

  @Field(() => Document, {
    description:
      'The document that announces it; the imprint (版权页) of the gazette, where a gazette names those who make it.',
  })
  document(@Ctx() context: ApiContext): Soon<Document> {
    return theEntity<Document>(context, this.documentId);
  }
}

/** A membership from a row with `fact` (the relationship), `group` and `member` (ids). */
export function membershipOf(row: Row): Membership {
  const fact = row.fact as Row;
  return Object.assign(new Membership(), {
    role: fact.role ?? '',
    title: fact.title ?? null,
    evidence: evidenceOf(fact),
    groupId: row.group,
    memberId: row.member,
    documentId: fact.document ?? imprintId(String(fact.gazette)),
  });
}
