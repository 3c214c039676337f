import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { Precision, Recurrence } from '../enums.js';
import { theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { DateScalar } from '../scalars.js';
import { Evidence, evidenceOf } from './evidence.js';
import { Task } from './task.js';

/** One time limit on one task. */
@ObjectType({ simpleResolvers: true, description: 'One time limit on one task.' })
export class Due {
  @Field(() => String, { description: 'As printed: 2023年6月底前.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it recurs.' })
  date!: string | null;

  @Field(() => Precision, { description: 'How exactly it is printed.' })
  precision!: Precision;

  @Field(() => Recurrence, { nullable: true, description: 'How often it falls due again; null where it does not.' })
  recurs!: Recurrence | null;

  @Field(() => Boolean, { description: 'True for 自…起施行: a date from which, not by which.' })
  effective!: boolean;

  @Field(() => Evidence, { description: 'The words that set it.' })
  evidence!: Evidence;

  taskId!: string;

  @Field(() => Task, { description: 'What it is set for.' })
  task(@Ctx() context: ApiContext): Soon<Task> {
    return theEntity<Task>(context, this.taskId);
  }
}

/** A time limit from a row with `fact` (the relationship) and `task` (id). */
export function dueOf(row: Row): Due {
  const fact = row.fact as Row;
  return Object.assign(new Due(), {
    text: fact.text ?? '',
    date: fact.date ?? null,
    precision: fact.precision,
    recurs: fact.recurs ?? null,
    effective: fact.effective ?? false,
    evidence: evidenceOf(fact),
    taskId: row.task,
  });
}
