import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { CitationRelation } from '../enums.js';
import { theEntity } from '../reading/entities.js';
import type { Soon } from '../reading/level-loader.js';
import { Document } from './document.js';
import { Evidence, evidenceOf } from './evidence.js';

/** One document that names another. */
@ObjectType({ simpleResolvers: true, description: 'One document that names another.' })
export class Citation {
  @Field(() => CitationRelation, { description: 'What the citing document does with the cited one.' })
  relation!: CitationRelation;

  @Field(() => Int, { description: '1 for a direct citation.' })
  depth!: number;

  @Field(() => Evidence, { description: 'The words that name it.' })
  evidence!: Evidence;

  citingId!: string;
  citedId!: string;

  @Field(() => Document, { description: 'The document that names the other.' })
  citing(@Ctx() context: ApiContext): Soon<Document> {
    return theEntity<Document>(context, this.citingId);
  }

  @Field(() => Document, { description: 'The document that is named.' })
  cited(@Ctx() context: ApiContext): Soon<Document> {
    return theEntity<Document>(context, this.citedId);
  }
}

/** A citation from a row with `fact` (the relationship), `citing` and `cited` (ids). */
export function citationOf(row: Row, depth = 1): Citation {
  const fact = row.fact as Row;
  return Object.assign(new Citation(), {
    relation: fact.relation,
    depth,
    evidence: evidenceOf(fact),
    citingId: row.citing,
    citedId: row.cited,
  });
}
