import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Parameters, Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { checkedSize } from '../paging/page-args.js';
import { nodeOf, theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { Department } from './department.js';
import { Task } from './task.js';

/** Two units that share tasks. */
@ObjectType({ simpleResolvers: true, description: 'Two units that share tasks.' })
export class Collaboration {
  @Field(() => Int, { description: 'Tasks they share.' })
  tasks!: number;

  departmentId!: string;
  withId!: string;
  parameters!: Parameters;

  @Field(() => Department, { description: 'One unit.' })
  department(@Ctx() context: ApiContext): Soon<Department> {
    return theEntity<Department>(context, this.departmentId);
  }

  @Field(() => Department, { description: 'The other.' })
  with(@Ctx() context: ApiContext): Soon<Department> {
    return theEntity<Department>(context, this.withId);
  }

  @Field(() => [Task], { description: 'Tasks they share, in order of document and place in it.' })
  async shared(
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 5,
      description: 'Tasks to show: 1 to 100, 5 where nothing is said.',
    })
    first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<Task[]> {
    const pair = { id: `${this.departmentId} ${this.withId}`, a: this.departmentId, b: this.withId };
    const parameters = { ...this.parameters, limit: checkedSize(first, 100, 5) };
    return (await context.rows('collaboration-shared', pair, parameters)).map((row) => nodeOf<Task>(row));
  }
}

/** Makes collaborations from rows with `department`, `other` (ids) and `tasks`, under the parameters of a filter. */
export function collaborationOf(parameters: Parameters): (row: Row) => Collaboration {
  return (row) =>
    Object.assign(new Collaboration(), {
      tasks: Number(row.tasks),
      departmentId: row.department,
      withId: row.other,
      parameters,
    });
}
