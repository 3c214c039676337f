import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { EntityKind } from '../enums.js';
import { pathsBetween } from '../meaning/paths.js';
import { search } from '../meaning/search.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { SearchConnection } from '../types/connections.js';
import { Path } from '../types/path.js';
import type { SearchHit } from '../types/search.js';

/** A page of search hits. */
@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      'Words, a name, a document number, one character, or the pinyin initials of a name (gxj); simplified or traditional, in any width. At most 200 characters.',
  })
  query!: string;

  @Field(() => [EntityKind], { nullable: true, description: 'Only these kinds; all where nothing is said.' })
  kinds?: EntityKind[] | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city.' })
  city?: string | null;
}

/** Finding entities by words, and connections between them. */
@Resolver()
export class SearchQueries {
  @Query(() => [Path], {
    description:
      'Shortest meaningful connections; hubs (collectives, gazettes, cities, documents and tasks that name everybody) are not walked through.',
  })
  paths(
    @Arg('from', () => ID, { description: 'Where the paths begin.' }) from: string,
    @Arg('to', () => ID, { description: 'Where they end.' }) to: string,
    @Arg('maxLength', () => Int, {
      nullable: true,
      defaultValue: 6,
      description: 'Most steps of a path: 1 to 8, 6 where nothing is said.',
    })
    maxLength: number | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 3,
      description: 'Most paths: 1 to 20, 3 where nothing is said.',
    })
    first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<Path[]> {
    return pathsBetween(context, from, to, { maxLength: maxLength ?? 6, first: first ?? 3 });
  }

  @Query(() => SearchConnection, {
    description:
      'All that is said about something, ranked: names over text, whatever the kind of entity. Without `city`, the 2000 best hits of each kind of text are looked at and counted.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: ApiContext): Connection<SearchHit> {
    return new SearchConnection(search(context, args));
  }
}
