import { ArgsType, Field } from 'type-graphql';
import { CitationRelation } from '../enums.js';
import { PageArgs } from '../paging/page-args.js';

/** A page of citations with one of some relations. */
@ArgsType()
export class CitationArgs extends PageArgs {
  @Field(() => [CitationRelation], { nullable: true, description: 'Only these relations; all where nothing is said.' })
  relations?: CitationRelation[] | null;
}
