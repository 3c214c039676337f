import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Parameters, Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import type { Role } from '../enums.js';
import { checkedSize } from '../paging/page-args.js';
import { theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { Department } from './department.js';
import { DocumentCount, MonthCount, RoleCount } from './workload-counts.js';

/** The load of one unit over the assignments that the filter lets through. */
@ObjectType({
  simpleResolvers: true,
  description: 'The load of one unit over the assignments that the filter lets through. A task counts once.',
})
export class Workload {
  departmentId!: string;
  known!: number | null;
  parameters!: Parameters;

  @Field(() => Department, { description: 'The unit.' })
  department(@Ctx() context: ApiContext): Soon<Department> {
    return theEntity<Department>(context, this.departmentId);
  }

  @Field(() => Int, { description: 'Tasks it carries in any role.' })
  async tasks(@Ctx() context: ApiContext): Promise<number> {
    if (this.known !== null) return this.known;
    const [row] = await this.rows(context, 'workload-tasks');
    return Number(row?.tasks ?? 0);
  }

  @Field(() => [RoleCount], {
    description: 'Tasks by role: lead, responsible, support. A task counts under each of its roles.',
  })
  async byRole(@Ctx() context: ApiContext): Promise<RoleCount[]> {
    const rows = await this.rows(context, 'workload-roles');
    return rows.map((row) => ({ role: row.role as Role, tasks: Number(row.tasks) }));
  }

  @Field(() => [DocumentCount], { description: 'Tasks by document, most first.' })
  async byDocument(
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Documents to count: 1 to 100, 20 where nothing is said.',
    })
    first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<DocumentCount[]> {
    const rows = await this.rows(context, 'workload-documents', { limit: checkedSize(first) });
    return rows.map((row) =>
      Object.assign(new DocumentCount(), { documentId: String(row.document), tasks: Number(row.tasks) }),
    );
  }

  @Field(() => [MonthCount], { description: 'Months in which something falls due, in order.' })
  async byMonth(@Ctx() context: ApiContext): Promise<MonthCount[]> {
    const rows = await this.rows(context, 'workload-months');
    return rows.map((row) => ({ month: `${row.month}-01`, tasks: Number(row.tasks) }));
  }

  @Field(() => Int, { description: 'Tasks with a time limit that recurs.' })
  async recurring(@Ctx() context: ApiContext): Promise<number> {
    return Number((await this.rows(context, 'workload-dates'))[0]?.recurring ?? 0);
  }

  @Field(() => Int, { description: 'Tasks with neither a date by which nor an interval at which they fall due.' })
  async undated(@Ctx() context: ApiContext): Promise<number> {
    return Number((await this.rows(context, 'workload-dates'))[0]?.undated ?? 0);
  }

  private rows(context: ApiContext, statement: string, more: Parameters = {}): Soon<Row[]> {
    return context.rows(statement, this.departmentId, { ...this.parameters, ...more });
  }
}

/** The load of a unit under a filter's parameters; `tasks` where it was counted already. */
export function workloadOf(departmentId: string, parameters: Parameters, tasks: number | null = null): Workload {
  return Object.assign(new Workload(), { departmentId, parameters, known: tasks });
}
