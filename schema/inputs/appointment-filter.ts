import { ArgsType, Field, InputType } from 'type-graphql';
import type { Parameters } from '../../cypher/port.js';
import { AppointmentAction } from '../enums.js';
import { PageArgs } from '../paging/page-args.js';
import { DateRange, rangeParameters } from './date-range.js';
import { city, text } from './given.js';

/** Which appointments; every condition must hold. */
@InputType({ description: 'Which appointments; every condition must hold.' })
export class AppointmentFilter {
  @Field(() => AppointmentAction, { nullable: true, description: 'Only posts given, or only posts taken.' })
  action?: AppointmentAction | null;

  @Field(() => String, { nullable: true, description: 'Part of the post as printed: 公安局.' })
  post?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'The day of the decision.' })
  date?: DateRange | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city whose gazettes name the person: 安澜市.' })
  city?: string | null;
}

/** A page of the appointments that a filter lets through. */
@ArgsType()
export class AppointmentArgs extends PageArgs {
  @Field(() => AppointmentFilter, { nullable: true, description: 'Which appointments; all where nothing is said.' })
  filter?: AppointmentFilter | null;
}

/** The relationship that stands for each action in the graph. */
const types: Record<AppointmentAction, string> = { APPOINT: 'HOLDS', REMOVE: 'LEFT' };

/** The parameters that statements over appointments take; null where a condition is not set. */
export function appointmentParameters(filter: AppointmentFilter | null | undefined): Parameters {
  const [dateFrom, dateTo] = rangeParameters(filter?.date, 'filter.date');
  const type = filter?.action ? types[filter.action] : null;
  return { type, post: text(filter?.post), dateFrom, dateTo, city: city(filter?.city) };
}
