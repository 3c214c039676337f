import { Arg, Args, Ctx, Field, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { CountyKind } from '../enums.js';
import { AssignmentArgs, assignmentParameters } from '../inputs/assignment-filter.js';
import { ProjectArgs, projectParameters } from '../inputs/project-filter.js';
import { pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { nodeOf, relatedOne } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { type Assignment, assignmentOf } from './assignment.js';
import { AssignmentConnection, ProjectConnection } from './connections.js';
import { Department } from './department.js';
import { Entity, Node } from './node.js';
import type { Project } from './project.js';

/** A county, district, county-level city, zone or scenic area. */
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description: 'A county, district, county-level city, banner, development zone or scenic area.',
})
export class County extends Entity {
  @Field(() => String, { nullable: true, description: 'GB/T 2260; null for zones without one.' })
  code?: string | null;

  @Field(() => CountyKind, { description: 'What sort of place it is.' })
  kind!: CountyKind;

  @Field(() => String, { nullable: true, description: 'Full name of the city above it.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the province above it.' })
  province?: string | null;

  @Field(() => Department, { nullable: true, description: 'The government or management committee of the place.' })
  government(@Ctx() context: ApiContext): Soon<Department | null> {
    return relatedOne<Department>(context, 'county-government', this.id);
  }

  @Field(() => AssignmentConnection, {
    description:
      'Tasks of its government, in order of document and place: those given by name, and (through ≠ null) those given to all counties.',
  })
  assignments(
    @Args(() => AssignmentArgs) args: AssignmentArgs,
    @Arg('named', () => Boolean, {
      nullable: true,
      description:
        'True: only tasks given by name; false: only those given to all counties; both where nothing is said.',
    })
    named: boolean | null,
    @Ctx() context: ApiContext,
  ): Connection<Assignment> {
    const parameters = { ...assignmentParameters(args.filter), named: named ?? null };
    const list = { list: 'county-assignments', parent: this.id, parameters, item: assignmentOf };
    return new AssignmentConnection(pageOf(context, list, args));
  }

  @Field(() => ProjectConnection, { description: 'Projects that stand here, in order of document and place in it.' })
  projects(@Args(() => ProjectArgs) args: ProjectArgs, @Ctx() context: ApiContext): Connection<Project> {
    const parameters = projectParameters(args.filter);
    const list = { list: 'county-projects', parent: this.id, parameters, item: nodeOf<Project> };
    return new ProjectConnection(pageOf(context, list, args));
  }
}
