import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { clientError } from '../errors.js';
import { labelOf } from '../inputs/ids.js';
import { entity } from '../reading/entities.js';
import { type Entity, Node } from '../types/node.js';

/** Most ids of one `nodes`. */
const mostIds = 100;

/** Entities by id. */
@Resolver()
export class NodeQueries {
  @Query(() => Node, {
    nullable: true,
    description: 'Any entity by its id; null where the graph has none with this id.',
  })
  async node(
    @Arg('id', () => ID, { description: 'An id that this API gave.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<Entity | null> {
    labelOf(id, 'id');
    return entity(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several entities by their ids, in the order of the ids, null where the graph has none.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Ids that this API gave, at most 100.' }) ids: string[],
    @Ctx() context: ApiContext,
  ): Promise<(Entity | null)[]> {
    if (ids.length > mostIds) {
      throw clientError(
        'BAD_PAGE_SIZE',
        `“ids” holds ${ids.length} ids: it takes at most ${mostIds}. Ask in several queries.`,
      );
    }
    for (const id of ids) labelOf(id, 'ids');
    return Promise.all(ids.map((id) => entity(context, id)));
  }
}
