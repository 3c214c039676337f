import { ArgsType, Field, Int } from 'type-graphql';
import { clientError } from '../errors.js';

/** Rows of a page where the client does not say, and the most it may ask for. */
export const pageSize = { default: 20, max: 100 } as const;

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: pageSize.default,
    description: 'Rows of the page: 1 to 100, 20 where nothing is said.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The `pageInfo.endCursor` of the page before; from the beginning where nothing is said.',
  })
  after?: string | null;
}

/** The page size asked for. Throws BAD_PAGE_SIZE outside 1 to `max`. */
export function checkedSize(
  first: number | null | undefined,
  max: number = pageSize.max,
  standard: number = pageSize.default,
): number {
  const size = first ?? standard;
  if (size >= 1 && size <= max) return size;
  throw clientError(
    'BAD_PAGE_SIZE',
    `“first” is ${size}: a page holds 1 to ${max} rows. Ask for at most ${max} and follow pageInfo.endCursor for the rest.`,
  );
}
