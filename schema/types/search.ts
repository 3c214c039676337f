import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EntityKind } from '../enums.js';
import { Entity } from './node.js';

/** The place of matching characters in a snippet. */
@ObjectType({ simpleResolvers: true, description: 'The place of matching characters in a snippet.' })
export class Highlight {
  @Field(() => Int, { description: 'Offset of the first matching character, in UTF-16 code units of the snippet.' })
  start!: number;

  @Field(() => Int, { description: 'Offset behind the last one.' })
  end!: number;
}

/** The text around a match. */
@ObjectType({ simpleResolvers: true, description: 'The text around a match.' })
export class Snippet {
  @Field(() => String, { description: 'The text, at most 120 characters.' })
  text!: string;

  @Field(() => [Highlight], { description: 'The places of the matching characters, in order, none overlapping.' })
  highlights!: Highlight[];
}

/** Something that a search found. */
@ObjectType({ simpleResolvers: true, description: 'Something that a search found.' })
export class SearchHit {
  @Field(() => Entity, { description: 'What was found.' })
  entity!: Entity;

  @Field(() => EntityKind, { description: 'Its kind.' })
  kind!: EntityKind;

  @Field(() => Float, { description: 'How well it fits, for ordering within one search; names rank over text.' })
  score!: number;

  @Field(() => Snippet, { description: 'The text around the match, with the matching characters’ places in it.' })
  snippet!: Snippet;
}
