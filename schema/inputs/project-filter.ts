import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Parameters } from '../../cypher/port.js';
import { PageArgs } from '../paging/page-args.js';
import { city, text } from './given.js';
import { idOf } from './ids.js';

/** Which projects; every condition must hold. */
@InputType({ description: 'Which projects; every condition must hold.' })
export class ProjectFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title of the list.' })
  list?: string | null;

  @Field(() => String, { nullable: true, description: 'The level as printed: 省级, 市级.' })
  level?: string | null;

  @Field(() => String, { nullable: true, description: 'The stage as printed: 建设, 前期.' })
  stage?: string | null;

  @Field(() => String, { nullable: true, description: 'One of its categories, as printed: 新材料.' })
  category?: string | null;

  @Field(() => ID, { nullable: true, description: 'A county or zone where it stands.' })
  county?: string | null;

  @Field(() => ID, { nullable: true, description: 'The document that lists it.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of the city: 安澜市.' })
  city?: string | null;
}

/** A page of the projects that a filter lets through. */
@ArgsType()
export class ProjectArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects; all where nothing is said.' })
  filter?: ProjectFilter | null;
}

/** The parameters that statements over projects take; null where a condition is not set. */
export function projectParameters(filter: ProjectFilter | null | undefined): Parameters {
  return {
    name: text(filter?.name),
    list: text(filter?.list),
    level: text(filter?.level),
    stage: text(filter?.stage),
    category: text(filter?.category),
    county: idOf('County', filter?.county, 'filter.county'),
    document: idOf('Document', filter?.document, 'filter.document'),
    city: city(filter?.city),
  };
}
