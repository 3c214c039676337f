import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { Role } from '../enums.js';
import { entity, theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { Department } from './department.js';
import { Evidence, evidenceOf } from './evidence.js';
import { Task } from './task.js';

/** One unit made responsible for one task. */
@ObjectType({ simpleResolvers: true, description: 'One unit made responsible for one task.' })
export class Assignment {
  @Field(() => Role, { description: 'The part the unit has in the task.' })
  role!: Role;

  @Field(() => String, { description: 'The unit as printed.' })
  mention!: string;

  @Field(() => Evidence, { description: 'The words that name the unit.' })
  evidence!: Evidence;

  departmentId!: string;
  taskId!: string;
  throughId!: string | null;

  @Field(() => Department, { description: 'The unit.' })
  department(@Ctx() context: ApiContext): Soon<Department> {
    return theEntity<Department>(context, this.departmentId);
  }

  @Field(() => Task, { description: 'The task.' })
  task(@Ctx() context: ApiContext): Soon<Task> {
    return theEntity<Task>(context, this.taskId);
  }

  @Field(() => Department, {
    nullable: true,
    description:
      'The collective through which it reaches this unit (各县（市、区）人民政府); null where the unit is named itself.',
  })
  through(@Ctx() context: ApiContext): Soon<Department | null> {
    return entity<Department>(context, this.throughId);
  }
}

/** An assignment from a row with `fact` (the relationship), `department`, `task` and, where it is not named itself, `through` (ids). */
export function assignmentOf(row: Row): Assignment {
  const fact = row.fact as Row;
  return Object.assign(new Assignment(), {
    role: fact.role,
    mention: fact.mention ?? '',
    evidence: evidenceOf(fact),
    departmentId: row.department,
    taskId: row.task,
    throughId: row.through ?? null,
  });
}
