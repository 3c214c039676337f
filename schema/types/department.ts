import { Args, Ctx, Field, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { type AssignmentOrder, DepartmentKind, Level } from '../enums.js';
import { ApprovalItemArgs, approvalItemParameters } from '../inputs/approval-item-filter.js';
import {
  AssignmentArgs,
  assignmentParameters,
  OrderedAssignmentArgs,
  WorkloadArgs,
} from '../inputs/assignment-filter.js';
import { documentParameters, OrderedDocumentArgs } from '../inputs/document-filter.js';
import { ProjectArgs, projectParameters } from '../inputs/project-filter.js';
import { byDate, pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { nodeOf, related, relatedOne } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { Alias, aliasesOf } from './alias.js';
import { type Appointment, appointmentOf } from './appointment.js';
import type { ApprovalItem } from './approval-item.js';
import { type Assignment, assignmentOf } from './assignment.js';
import { type Collaboration, collaborationOf } from './collaboration.js';
import {
  AppointmentConnection,
  ApprovalItemConnection,
  AssignmentConnection,
  CollaborationConnection,
  DocumentConnection,
  MembershipConnection,
  ProjectConnection,
} from './connections.js';
import { County } from './county.js';
import type { Document } from './document.js';
import { type Membership, membershipOf } from './membership.js';
import { Entity, Node } from './node.js';
import type { Project } from './project.js';
import { Workload, workloadOf } from './workload.js';

const assignmentLists: Record<AssignmentOrder, string> = {
  DOCUMENT: 'department-assignments',
  DUE: 'department-assignments-by-due',
  ROLE: 'department-assignments-by-role',
};

/** A unit that documents name: an organ, a collective, a coordinating body, a company. */
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description:
    'A unit that documents name: an organ, a collective, a coordinating body, a company. Its name is canonical and full: 安澜市工业和信息化局.',
})
export class Department extends Entity {
  @Field(() => DepartmentKind, { description: 'What sort of body it is.' })
  kind: DepartmentKind = 'OTHER';

  @Field(() => Level, { nullable: true, description: 'The level of government it belongs to.' })
  level?: Level | null;

  @Field(() => String, { nullable: true, description: 'Full name of its city.' })
  city?: string | null;

  @Field(() => [Alias], { description: 'Every form printed, most frequent first.' })
  aliases(): Alias[] {
    return aliasesOf(this.stored);
  }

  @Field(() => AssignmentConnection, { description: 'The tasks it is made responsible for by name.' })
  assignments(
    @Args(() => OrderedAssignmentArgs) args: OrderedAssignmentArgs,
    @Ctx() context: ApiContext,
  ): Connection<Assignment> {
    const list = assignmentLists[args.orderBy ?? 'DOCUMENT'];
    const count = 'department-assignments-count';
    const parameters = assignmentParameters(args.filter);
    const source = { list, count, parent: this.id, parameters, item: assignmentOf };
    return new AssignmentConnection(pageOf(context, source, args));
  }

  @Field(() => Workload, { description: 'Its load over the assignments that the filter lets through.' })
  workload(@Args(() => WorkloadArgs) args: WorkloadArgs): Workload {
    return workloadOf(this.id, assignmentParameters(args.filter));
  }

  @Field(() => CollaborationConnection, { description: 'The units it shares tasks with, most tasks first.' })
  collaborations(
    @Args(() => AssignmentArgs) args: AssignmentArgs,
    @Ctx() context: ApiContext,
  ): Connection<Collaboration> {
    const parameters = assignmentParameters(args.filter);
    const item = collaborationOf(parameters);
    const list = { list: 'department-collaborations', parent: this.id, parameters, item };
    return new CollaborationConnection(pageOf(context, list, args));
  }

  @Field(() => MembershipConnection, {
    description: 'Leading groups, headquarters, joint conferences it sits in, in order of name.',
  })
  memberOf(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Connection<Membership> {
    const list = { list: 'department-memberships', parent: this.id, parameters: {}, item: membershipOf };
    return new MembershipConnection(pageOf(context, list, args));
  }

  @Field(() => MembershipConnection, {
    description: 'Who sits in it, for a coordinating body, in order of document and place in it.',
  })
  members(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Connection<Membership> {
    const list = { list: 'department-members', parent: this.id, parameters: {}, item: membershipOf };
    return new MembershipConnection(pageOf(context, list, args));
  }

  @Field(() => [Department], {
    description: 'Units that a collective or coordinating body stands for, in order of name; at most 500.',
  })
  includes(@Ctx() context: ApiContext): Soon<Department[]> {
    return related<Department>(context, 'department-includes', this.id);
  }

  @Field(() => [Department], {
    description: 'Collectives and coordinating bodies that stand for it, in order of name; at most 500.',
  })
  includedIn(@Ctx() context: ApiContext): Soon<Department[]> {
    return related<Department>(context, 'department-included-in', this.id);
  }

  @Field(() => County, { nullable: true, description: 'The county or zone it governs.' })
  governs(@Ctx() context: ApiContext): Soon<County | null> {
    return relatedOne<County>(context, 'department-governs', this.id);
  }

  @Field(() => AppointmentConnection, { description: 'Posts given and taken in it, in order of date.' })
  appointments(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Connection<Appointment> {
    const list = { list: 'department-appointments', parent: this.id, parameters: {}, item: appointmentOf };
    return new AppointmentConnection(pageOf(context, list, args));
  }

  @Field(() => DocumentConnection, { description: 'The documents it issued.' })
  issued(@Args(() => OrderedDocumentArgs) args: OrderedDocumentArgs, @Ctx() context: ApiContext): Connection<Document> {
    const parameters = documentParameters(args.filter);
    const list = { list: 'department-issued', parent: this.id, parameters, item: nodeOf<Document> };
    return new DocumentConnection(pageOf(context, byDate(list, args.orderBy), args));
  }

  @Field(() => ApprovalItemConnection, { description: 'The permits it handles, in order of document and place in it.' })
  implements(
    @Args(() => ApprovalItemArgs) args: ApprovalItemArgs,
    @Ctx() context: ApiContext,
  ): Connection<ApprovalItem> {
    const parameters = approvalItemParameters(args.filter);
    const list = { list: 'department-implements', parent: this.id, parameters, item: nodeOf<ApprovalItem> };
    return new ApprovalItemConnection(pageOf(context, list, args));
  }

  @Field(() => ApprovalItemConnection, {
    description: 'The permits it guides from above, in order of document and place in it.',
  })
  oversees(@Args(() => ApprovalItemArgs) args: ApprovalItemArgs, @Ctx() context: ApiContext): Connection<ApprovalItem> {
    const parameters = approvalItemParameters(args.filter);
    const list = { list: 'department-oversees', parent: this.id, parameters, item: nodeOf<ApprovalItem> };
    return new ApprovalItemConnection(pageOf(context, list, args));
  }

  @Field(() => ProjectConnection, { description: 'The projects it builds, in order of document and place in it.' })
  builds(@Args(() => ProjectArgs) args: ProjectArgs, @Ctx() context: ApiContext): Connection<Project> {
    const parameters = projectParameters(args.filter);
    const list = { list: 'department-builds', parent: this.id, parameters, item: nodeOf<Project> };
    return new ProjectConnection(pageOf(context, list, args));
  }
}
