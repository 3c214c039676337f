import { Args, Ctx, Field, ObjectType } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { type Appointment, appointmentOf } from './appointment.js';
import { AppointmentConnection, MembershipConnection } from './connections.js';
import { type Membership, membershipOf } from './membership.js';
import { Entity, Node } from './node.js';

/** A person whom documents name. */
@ObjectType({ simpleResolvers: true, implements: [Node, Entity], description: 'A person whom documents name.' })
export class Person extends Entity {
  @Field(() => String, { nullable: true, description: 'Full name of the city whose gazettes name the person.' })
  city?: string | null;

  @Field(() => [String], { description: 'Posts as printed beside the name.' })
  titles: string[] = [];

  @Field(() => MembershipConnection, {
    description: 'The leading groups, headquarters and joint conferences the person sits in, in order of name.',
  })
  memberships(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Connection<Membership> {
    const list = { list: 'person-memberships', parent: this.id, parameters: {}, item: membershipOf };
    return new MembershipConnection(pageOf(context, list, args));
  }

  @Field(() => AppointmentConnection, { description: 'Posts given and taken, in order of date.' })
  appointments(@Args(() => PageArgs) args: PageArgs, @Ctx() context: ApiContext): Connection<Appointment> {
    const list = { list: 'person-appointments', parent: this.id, parameters: {}, item: appointmentOf };
    return new AppointmentConnection(pageOf(context, list, args));
  }
}
