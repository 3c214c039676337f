import { Arg, Args, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { ApprovalItemArgs, approvalItemParameters } from '../inputs/approval-item-filter.js';
import { CitationArgs } from '../inputs/citation-args.js';
import { list as given } from '../inputs/given.js';
import { ProjectArgs, projectParameters } from '../inputs/project-filter.js';
import { TaskArgs, taskParameters } from '../inputs/task-filter.js';
import { restsOn } from '../meaning/rests-on.js';
import { pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { entity, nodeOf, related } from '../reading/entities.js';
import { gazetteOfImprint } from '../reading/imprint.js';
import type { Soon } from '../reading/level-loader.js';
import { DateScalar } from '../scalars.js';
import { type Appointment, appointmentOf } from './appointment.js';
import type { ApprovalItem } from './approval-item.js';
import { Citation, citationOf } from './citation.js';
import {
  AppointmentConnection,
  ApprovalItemConnection,
  CitationConnection,
  MembershipConnection,
  ProjectConnection,
  TaskConnection,
} from './connections.js';
import { Department } from './department.js';
import { Evidence, evidenceOf, printedAt } from './evidence.js';
import { Gazette } from './gazette.js';
import { type Membership, membershipOf } from './membership.js';
import { Entity, Node, storedText } from './node.js';
import type { Project } from './project.js';
import type { Task } from './task.js';

/** A document that a gazette prints, or that others cite. */
@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity],
  description:
    'A document that a gazette prints, or that others cite. Its name is its title, or its number where only that is known.',
})
export class Document extends Entity {
  @Field(() => String, { nullable: true, description: '文号, brackets and width normalised: 安政办字〔2022〕15号.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Title as printed.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Last genre word of its title: 通知, 意见, 方案 …' })
  genre?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date under the signature.' })
  issuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds.' })
  effectiveOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it holds.' })
  expiresOn?: string | null;

  @Field(() => Boolean, { description: 'False where the document is known only because others cite it.' })
  loaded = false;

  @Field(() => Gazette, { nullable: true, description: 'The gazette that prints it.' })
  gazette(@Ctx() context: ApiContext): Soon<Gazette | null> {
    return entity<Gazette>(context, storedText(this, 'gazette'));
  }

  @Field(() => [Department], { description: 'The units that issued it, in order of name.' })
  issuers(@Ctx() context: ApiContext): Soon<Department[]> {
    return related<Department>(context, 'document-issuers', this.id);
  }

  @Field(() => [Department], { description: 'The units it is addressed to, in order of name.' })
  addressees(@Ctx() context: ApiContext): Soon<Department[]> {
    return related<Department>(context, 'document-addressees', this.id);
  }

  @Field(() => CitationConnection, { description: 'The documents it names, in order of number.' })
  cites(@Args(() => CitationArgs) args: CitationArgs, @Ctx() context: ApiContext): Connection<Citation> {
    const list = {
      list: 'document-cites',
      parent: this.id,
      parameters: { relations: given(args.relations) },
      item: (row: Row) => citationOf(row),
    };
    return new CitationConnection(pageOf(context, list, args));
  }

  @Field(() => CitationConnection, { description: 'The documents that name it, in order of number.' })
  citedBy(@Args(() => CitationArgs) args: CitationArgs, @Ctx() context: ApiContext): Connection<Citation> {
    const list = {
      list: 'document-cited-by',
      parent: this.id,
      parameters: { relations: given(args.relations) },
      item: (row: Row) => citationOf(row),
    };
    return new CitationConnection(pageOf(context, list, args));
  }

  @Field(() => [Citation], {
    description: 'Everything this document rests on through BASIS citations, nearest first; each document once.',
  })
  restsOn(
    @Arg('maxDepth', () => Int, {
      nullable: true,
      defaultValue: 5,
      description: 'Citations to follow in a row: 1 to 10, 5 where nothing is said.',
    })
    maxDepth: number | null,
    @Ctx() context: ApiContext,
  ): Promise<Citation[]> {
    return restsOn(context, this.id, maxDepth ?? 5);
  }

  @Field(() => TaskConnection, { description: 'What it orders, in printed order.' })
  tasks(@Args(() => TaskArgs) args: TaskArgs, @Ctx() context: ApiContext): Connection<Task> {
    const list = {
      list: 'document-tasks',
      parent: this.id,
      parameters: taskParameters(args.filter),
      item: nodeOf<Task>,
    };
    return new TaskConnection(pageOf(context, list, args));
  }

  @Field(() => ProjectConnection, { description: 'The projects it lists, in printed order.' })
  projects(@Args(() => ProjectArgs) args: ProjectArgs, @Ctx() context: ApiContext): Connection<Project> {
    const list = {
      list: 'document-projects',
      parent: this.id,
      parameters: projectParameters(args.filter),
      item: nodeOf<Project>,
    };
    return new ProjectConnection(pageOf(context, list, args));
  }

  @Field(() => ApprovalItemConnection, { description: 'The permits it lists, in printed order.' })
  approvalItems(
    @Args(() => ApprovalItemArgs) args: ApprovalItemArgs,
    @Ctx() context: ApiContext,
  ): Connection<ApprovalItem> {
    const list = {
      list: 'document-approval-items',
      parent: this.id,
      parameters: approvalItemParameters(args.filter),
      item: nodeOf<ApprovalItem>,
    };
    return new ApprovalItemConnection(pageOf(context, list, args));
  }

  @Field(() => MembershipConnection, { description: 'The memberships it announces, in printed order.' })
  memberships(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Connection<Membership> {
    const gazette = gazetteOfImprint(this.id);
    const where = gazette
      ? { list: 'imprint-memberships', parent: gazette }
      : { list: 'document-memberships', parent: this.id };
    const list = { ...where, parameters: {}, item: membershipOf };
    return new MembershipConnection(pageOf(context, list, args));
  }

  @Field(() => AppointmentConnection, { description: 'The appointments and removals it announces, in printed order.' })
  appointments(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Connection<Appointment> {
    const list = { list: 'document-appointments', parent: this.id, parameters: {}, item: appointmentOf };
    return new AppointmentConnection(pageOf(context, list, args));
  }

  @Field(() => [Evidence], {
    description: 'Where it is printed; for a document known only from citations, where it is named, at most 20 places.',
  })
  async evidence(@Ctx() context: ApiContext): Promise<Evidence[]> {
    const printed = this.loaded ? await printedAt(context, this.id) : null;
    if (printed) return [printed];
    return (await context.rows('document-mentions', this.id)).map((row) => evidenceOf(row.fact as Row));
  }
}
