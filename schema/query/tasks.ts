import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { ApprovalItemArgs, approvalItemParameters } from '../inputs/approval-item-filter.js';
import { DueArgs, dueParameters } from '../inputs/due-filter.js';
import { city } from '../inputs/given.js';
import { idOf } from '../inputs/ids.js';
import { ProjectArgs, projectParameters } from '../inputs/project-filter.js';
import { TaskArgs, taskParameters } from '../inputs/task-filter.js';
import { changesBetween } from '../meaning/changes.js';
import { narrowest, pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { nodeOf } from '../reading/entities.js';
import type { ApprovalItem } from '../types/approval-item.js';
import { Changes } from '../types/changes.js';
import {
  ApprovalItemConnection,
  DueConnection,
  ProjectConnection,
  TaskConnection,
  UnresolvedMentionConnection,
} from '../types/connections.js';
import { type Due, dueOf } from '../types/due.js';
import type { Project } from '../types/project.js';
import type { Task } from '../types/task.js';
import { type UnresolvedMention, unresolvedOf } from '../types/unresolved-mention.js';

/** A page of unresolved mentions. */
@ArgsType()
class UnresolvedMentionArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The gazette that prints them.' })
  gazette?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city.' })
  city?: string | null;
}

/** What is to be done, by when, and what changed. */
@Resolver()
export class TaskQueries {
  @Query(() => TaskConnection, { description: 'Tasks, in order of document and place in it.' })
  tasks(@Args(() => TaskArgs) args: TaskArgs, @Ctx() context: ApiContext): Connection<Task> {
    const parameters = taskParameters(args.filter);
    const source = narrowest({ document: 'document-tasks', department: 'department-tasks' }, 'tasks', parameters);
    return new TaskConnection(pageOf(context, { ...source, item: nodeOf<Task> }, args));
  }

  @Query(() => DueConnection, { description: 'Time limits in order of date; recurring ones after the dated.' })
  deadlines(@Args(() => DueArgs) args: DueArgs, @Ctx() context: ApiContext): Connection<Due> {
    const parameters = dueParameters(args.filter);
    const ways = { document: 'document-deadlines', department: 'department-deadlines' };
    const whole = parameters.city === null && parameters.gazette === null ? 'deadlines' : 'gazettes-deadlines';
    return new DueConnection(pageOf(context, { ...narrowest(ways, whole, parameters), item: dueOf }, args));
  }

  @Query(() => ProjectConnection, { description: 'Projects of project lists, in order of document and place in it.' })
  projects(@Args(() => ProjectArgs) args: ProjectArgs, @Ctx() context: ApiContext): Connection<Project> {
    const parameters = projectParameters(args.filter);
    const source = narrowest({ document: 'document-projects', county: 'county-projects' }, 'projects', parameters);
    return new ProjectConnection(pageOf(context, { ...source, item: nodeOf<Project> }, args));
  }

  @Query(() => ApprovalItemConnection, { description: 'Administrative permits, in order of document and place in it.' })
  approvalItems(
    @Args(() => ApprovalItemArgs) args: ApprovalItemArgs,
    @Ctx() context: ApiContext,
  ): Connection<ApprovalItem> {
    const parameters = approvalItemParameters(args.filter);
    const ways = {
      document: 'document-approval-items',
      implementer: 'department-implements',
      overseer: 'department-oversees',
    };
    const source = narrowest(ways, 'approval-items', parameters);
    return new ApprovalItemConnection(pageOf(context, { ...source, item: nodeOf<ApprovalItem> }, args));
  }

  @Query(() => UnresolvedMentionConnection, {
    description: 'Mentions that fit no unit, or several, in order of gazette and place in it.',
  })
  unresolvedMentions(
    @Args(() => UnresolvedMentionArgs) args: UnresolvedMentionArgs,
    @Ctx() context: ApiContext,
  ): Connection<UnresolvedMention> {
    const parameters = { gazette: idOf('Gazette', args.gazette, 'gazette'), city: city(args.city) };
    const argument = (name: string) => name;
    const source = { list: 'unresolved-mentions', parameters, argument, item: unresolvedOf };
    return new UnresolvedMentionConnection(pageOf(context, source, args));
  }

  @Query(() => Changes, {
    description: 'What one unit gained, lost and kept between two gazettes of its city, matched by heading and text.',
  })
  changes(
    @Arg('department', () => ID, { description: 'The unit.' }) department: string,
    @Arg('before', () => ID, { description: 'The earlier gazette.' }) before: string,
    @Arg('after', () => ID, { description: 'The later gazette.' }) after: string,
    @Ctx() context: ApiContext,
  ): Promise<Changes> {
    const unit = idOf('Department', department, 'department') ?? '';
    return changesBetween(
      context,
      unit,
      idOf('Gazette', before, 'before') ?? '',
      idOf('Gazette', after, 'after') ?? '',
    );
  }
}
