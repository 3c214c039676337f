import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { AppointmentAction } from '../enums.js';
import { entity, theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { DateScalar } from '../scalars.js';
import { Department } from './department.js';
import { Document } from './document.js';
import { Evidence, evidenceOf } from './evidence.js';
import { Person } from './person.js';

/** One post given to, or taken from, one person. */
@ObjectType({ simpleResolvers: true, description: 'One post given to, or taken from, one person.' })
export class Appointment {
  @Field(() => AppointmentAction, { description: 'Given or taken.' })
  action!: AppointmentAction;

  @Field(() => String, { description: 'The post as printed: 市公安局副局长.' })
  post!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision.' })
  date!: string | null;

  @Field(() => Evidence, { description: 'The words that say so.' })
  evidence!: Evidence;

  personId!: string;
  departmentId!: string | null;
  documentId!: string;

  @Field(() => Person, { description: 'Who got or left the post.' })
  person(@Ctx() context: ApiContext): Soon<Person> {
    return theEntity<Person>(context, this.personId);
  }

  @Field(() => Department, { nullable: true, description: 'The unit of the post; null where it was not recognised.' })
  department(@Ctx() context: ApiContext): Soon<Department | null> {
    return entity<Department>(context, this.departmentId);
  }

  @Field(() => Document, { description: 'The document that announces it.' })
  document(@Ctx() context: ApiContext): Soon<Document> {
    return theEntity<Document>(context, this.documentId);
  }
}

/** An appointment from a row with `fact` (the relationship), `action`, `person` and, where it is known, `department` (ids). */
export function appointmentOf(row: Row): Appointment {
  const fact = row.fact as Row;
  return Object.assign(new Appointment(), {
    action: row.action,
    post: fact.post ?? '',
    date: fact.date ?? null,
    evidence: evidenceOf(fact),
    personId: row.person,
    departmentId: row.department ?? null,
    documentId: fact.document,
  });
}
