import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { ambiguousName } from '../errors.js';
import { assignmentParameters } from '../inputs/assignment-filter.js';
import { DepartmentArgs, departmentParameters } from '../inputs/department-filter.js';
import { city as cityNamed, list } from '../inputs/given.js';
import { KindsArgs } from '../inputs/kinds-args.js';
import { pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { nodeOf } from '../reading/entities.js';
import { departmentsNamed } from '../reading/names.js';
import { type Collaboration, collaborationOf } from '../types/collaboration.js';
import { CollaborationConnection, DepartmentConnection, WorkloadConnection } from '../types/connections.js';
import { Department } from '../types/department.js';
import { type Workload, workloadOf } from '../types/workload.js';

/** Units, their load and their common work. */
@Resolver()
export class DepartmentQueries {
  @Query(() => DepartmentConnection, { description: 'Units that documents name.' })
  departments(@Args(() => DepartmentArgs) args: DepartmentArgs, @Ctx() context: ApiContext): Connection<Department> {
    const name = args.orderBy === 'TASKS' ? 'departments-by-tasks' : 'departments';
    const parameters = departmentParameters(args.filter);
    const source = { list: name, count: 'departments-count', parameters, item: nodeOf<Department> };
    return new DepartmentConnection(pageOf(context, source, args));
  }

  @Query(() => Department, {
    nullable: true,
    description:
      'By any name it goes by; error AMBIGUOUS_NAME, with candidates in its extensions, where `city` is needed. Null where there is none.',
  })
  async department(
    @Arg('name', () => String, {
      description: 'Full name or any form printed, in any width, also with its city before it: 市工信局, 安澜市工信局.',
    })
    name: string,
    @Arg('city', () => String, {
      nullable: true,
      description: 'Full name of its city, where several have one of this name.',
    })
    city: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Department | null> {
    const found = await departmentsNamed(context, name, cityNamed(city));
    if (found.length > 1) {
      const candidates = found.map((it) => ({ id: it.id, name: it.name, city: it.city ?? null }));
      throw ambiguousName(name, candidates, 'give the full name.');
    }
    return found[0] ?? null;
  }

  @Query(() => WorkloadConnection, { description: 'Units by load, heaviest first.' })
  workloads(@Args(() => KindsArgs) args: KindsArgs, @Ctx() context: ApiContext): Connection<Workload> {
    const filter = assignmentParameters(args.filter);
    const parameters = { ...filter, kinds: list(args.kinds) };
    const source = {
      list: 'workloads',
      parameters,
      item: (row: { [name: string]: unknown }) => workloadOf(String(row.department), filter, Number(row.tasks)),
    };
    return new WorkloadConnection(pageOf(context, source, args));
  }

  @Query(() => CollaborationConnection, {
    description: 'Pairs of units by the number of tasks they share, most first; each pair once.',
  })
  collaborations(@Args(() => KindsArgs) args: KindsArgs, @Ctx() context: ApiContext): Connection<Collaboration> {
    const filter = assignmentParameters(args.filter);
    const parameters = { ...filter, kinds: list(args.kinds) };
    const source = { list: 'collaborations', parameters, item: collaborationOf(filter) };
    return new CollaborationConnection(pageOf(context, source, args));
  }
}
