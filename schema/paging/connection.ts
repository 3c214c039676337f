/** Connections: nodes for people, edges for Relay, the total only when asked for. */
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { next, type Soon } from '../reading/level-loader.js';
import { PageInfo } from './page-info.js';

/** One page of rows with the cursor of each. */
export interface Page<Row> {
  nodes: Row[];
  /** The cursor of the row at a place; made only for those that are asked for. */
  cursor(index: number): string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** What a connection is made from; each is called at most once, and only when its fields are asked for. */
export interface PageSource<Row> {
  page(): Soon<Page<Row>>;
  count(): Soon<number>;
}

/** A row with its cursor, which is made when it is asked for. */
export interface Edge<Row> {
  cursor(): string;
  node: Row;
}

/** What resolvers return for a connection. */
export class Connection<Row> {
  private read: Soon<Page<Row>> | undefined;

  constructor(private readonly source: PageSource<Row>) {}

  private page(): Soon<Page<Row>> {
    this.read ??= this.source.page();
    return this.read;
  }

  nodes(): Soon<Row[]> {
    return next(this.page(), ({ nodes }) => nodes);
  }

  edges(): Soon<Edge<Row>[]> {
    return next(this.page(), ({ nodes, cursor }) =>
      nodes.map((node, index) => ({ node, cursor: () => cursor(index) })),
    );
  }

  pageInfo(): Soon<PageInfo> {
    return next(
      this.page(),
      ({ nodes, cursor, hasNextPage, hasPreviousPage }) =>
        new PageInfo(hasNextPage, hasPreviousPage, nodes.length, cursor),
    );
  }

  totalCount(): Soon<number> {
    return this.source.count();
  }
}

/** A registered connection type. */
export type ConnectionClass<Row> = new (source: PageSource<Row>) => Connection<Row>;

/** The GraphQL types `XConnection` and `XEdge` over the type of their nodes. `rows` names them in descriptions: “documents”. */
export function connectionOf<Row>(name: string, rows: string, node: () => ClassType | object): ConnectionClass<Row> {
  const type = node as () => ClassType;
  const simpleResolvers = true;
  @ObjectType(`${name}Edge`, { simpleResolvers, description: `One of the ${rows} with its cursor.` })
  class NodeEdge {
    @Field(() => String, { description: 'Where this row stands: give it as `after` to go on behind it.' })
    cursor!: () => string;

    @Field(type, { description: 'The row.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers, description: `A page of ${rows}.` })
  class NodeConnection extends Connection<unknown> {
    @Field(() => [type()], { description: 'The rows of the page.' })
    override nodes(): Soon<unknown[]> {
      return super.nodes();
    }

    @Field(() => [NodeEdge], { description: 'The rows of the page, each with its cursor.' })
    override edges(): Soon<NodeEdge[]> {
      return super.edges();
    }

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    override pageInfo(): Soon<PageInfo> {
      return super.pageInfo();
    }

    @Field(() => Int, { description: 'Rows on all pages together; counted only when asked for.' })
    override totalCount(): Soon<number> {
      return super.totalCount();
    }
  }
  return NodeConnection as unknown as ConnectionClass<Row>;
}
