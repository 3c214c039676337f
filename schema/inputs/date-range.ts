import { Field, InputType } from 'type-graphql';
import { clientError } from '../errors.js';
import { DateScalar } from '../scalars.js';

/** A span of days, open where an end is left out. */
@InputType({ description: 'A span of days, both ends included; open where an end is left out.' })
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  to?: string | null;
}

/** First and last day of a range as parameters; null, null where there is no range. Throws IMPOSSIBLE_RANGE where it ends before it begins. */
export function rangeParameters(range: DateRange | null | undefined, argument: string): [string | null, string | null] {
  const from = range?.from ?? null;
  const to = range?.to ?? null;
  if (from === null && to === null) return [null, null];
  if (from !== null && to !== null && from > to) {
    throw clientError(
      'IMPOSSIBLE_RANGE',
      `“${argument}” runs from ${from} to ${to}, which is before it begins: exchange the two dates.`,
    );
  }
  return [from ?? '0000-01-01', to ?? '9999-12-31'];
}
