import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { ambiguousName, clientError } from '../errors.js';
import { AppointmentArgs, appointmentParameters } from '../inputs/appointment-filter.js';
import { city as cityNamed, text } from '../inputs/given.js';
import { nameForms } from '../meaning/fold.js';
import { pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { nodeOf } from '../reading/entities.js';
import { countiesNamed } from '../reading/names.js';
import { type Appointment, appointmentOf } from '../types/appointment.js';
import { AppointmentConnection, CountyConnection, PersonConnection } from '../types/connections.js';
import { County } from '../types/county.js';
import { Person } from '../types/person.js';

/** A page of counties. */
@ArgsType()
class CountyArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Full name of the city.' })
  city?: string | null;
}

/** A page of people. */
@ArgsType()
class PersonArgs extends CountyArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  name?: string | null;
}

/** People and places. */
@Resolver()
export class PeopleQueries {
  @Query(() => CountyConnection, { description: 'Counties, districts and zones, in order of city and name.' })
  counties(@Args(() => CountyArgs) args: CountyArgs, @Ctx() context: ApiContext): Connection<County> {
    const parameters = { city: cityNamed(args.city) };
    return new CountyConnection(pageOf(context, { list: 'counties', parameters, item: nodeOf<County> }, args));
  }

  @Query(() => County, {
    nullable: true,
    description:
      'By name or code; error AMBIGUOUS_NAME, with candidates, where `city` is needed. Null where there is none.',
  })
  async county(
    @Arg('name', () => String, { nullable: true, description: 'Its name: 桐阳县.' }) name: string | null,
    @Arg('code', () => String, { nullable: true, description: 'GB/T 2260: 140923.' }) code: string | null,
    @Arg('city', () => String, {
      nullable: true,
      description: 'Full name of its city, where several have one of this name.',
    })
    city: string | null,
    @Ctx() context: ApiContext,
  ): Promise<County | null> {
    if (!text(name) && !text(code)) {
      throw clientError('BAD_VALUE', 'county needs “name” or “code”: give one of them, or both.');
    }
    const names = text(name) ? nameForms(name ?? '') : null;
    const found = await countiesNamed(context, names, text(code), cityNamed(city));
    return single(found, name ?? code ?? '', 'give its code.');
  }

  @Query(() => PersonConnection, { description: 'People whom documents name, in order of city and name.' })
  people(@Args(() => PersonArgs) args: PersonArgs, @Ctx() context: ApiContext): Connection<Person> {
    const parameters = { name: text(args.name), city: cityNamed(args.city) };
    return new PersonConnection(pageOf(context, { list: 'people', parameters, item: nodeOf<Person> }, args));
  }

  @Query(() => AppointmentConnection, { description: 'Posts given and taken, in order of date.' })
  appointments(
    @Args(() => AppointmentArgs) args: AppointmentArgs,
    @Ctx() context: ApiContext,
  ): Connection<Appointment> {
    const parameters = appointmentParameters(args.filter);
    const source = { list: 'appointments', parameters, item: appointmentOf };
    return new AppointmentConnection(pageOf(context, source, args));
  }

  @Query(() => Person, {
    nullable: true,
    description:
      'By name; error AMBIGUOUS_NAME, with candidates, where several people have it. Null where there is none.',
  })
  async person(
    @Arg('name', () => String, { description: 'The whole name.' }) name: string,
    @Arg('city', () => String, { nullable: true, description: 'Full name of the city whose gazettes name the person.' })
    city: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Person | null> {
    const parameters = { names: nameForms(name), city: cityNamed(city) };
    const found = (await context.read('person-by-name', parameters)).map((row) => nodeOf<Person>(row));
    return single(found, name, 'take one by its id with node(id: …).');
  }
}

function single<T extends County | Person>(found: T[], name: string, way: string): T | null {
  if (found.length < 2) return found[0] ?? null;
  throw ambiguousName(
    name,
    found.map((it) => ({ id: it.id, name: it.name, city: it.city ?? null })),
    way,
  );
}
