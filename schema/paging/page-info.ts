import { Field, ObjectType } from 'type-graphql';

/** Where a page stands in its list. Cursors are made when they are asked for: the keys of the rows are read only then. */
@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  /** `cursor` gives the cursor of the row at a place of the page, which has `length` rows. */
  constructor(
    hasNextPage: boolean,
    hasPreviousPage: boolean,
    private readonly length: number,
    private readonly cursor: (index: number) => string,
  ) {
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  @Field(() => Boolean, { description: 'True where rows follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'True where the page was asked for with `after`.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null for an empty page.' })
  startCursor(): string | null {
    return this.length > 0 ? this.cursor(0) : null;
  }

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, to be given as `after`.' })
  endCursor(): string | null {
    return this.length > 0 ? this.cursor(this.length - 1) : null;
  }
}
