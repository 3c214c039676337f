import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Parameters } from '../../cypher/port.js';
import { DocumentOrder } from '../enums.js';
import { foldNumber } from '../meaning/fold.js';
import { PageArgs } from '../paging/page-args.js';
import { DateRange, rangeParameters } from './date-range.js';
import { city, text } from './given.js';
import { idOf } from './ids.js';

/** Which documents; every condition must hold. */
@InputType({ description: 'Which documents; every condition must hold.' })
export class DocumentFilter {
  @Field(() => String, { nullable: true, description: 'Part of the number (文号), in any width and bracket.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The genre: 通知, 意见, 方案 …' })
  genre?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Full name of the city whose gazette prints it: 安澜市. Documents known only from citations are of no city.',
  })
  city?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'When it was issued.' })
  issuedOn?: DateRange | null;

  @Field(() => ID, { nullable: true, description: 'The gazette that prints it.' })
  gazette?: string | null;

  @Field(() => ID, { nullable: true, description: 'A department that issued it.' })
  issuer?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False: only documents known from citations; true: only those printed in a loaded gazette.',
  })
  loaded?: boolean | null;
}

/** A page of the documents that a filter lets through. */
@ArgsType()
export class DocumentArgs extends PageArgs {
  @Field(() => DocumentFilter, { nullable: true, description: 'Which documents; all where nothing is said.' })
  filter?: DocumentFilter | null;
}

/** The same, with their order. */
@ArgsType()
export class OrderedDocumentArgs extends DocumentArgs {
  @Field(() => DocumentOrder, {
    nullable: true,
    defaultValue: DocumentOrder.NUMBER,
    description: 'The order; NUMBER where nothing is said.',
  })
  orderBy?: DocumentOrder | null;
}

/** The parameters that statements over documents take; null where a condition is not set. */
export function documentParameters(filter: DocumentFilter | null | undefined): Parameters {
  const [issuedFrom, issuedTo] = rangeParameters(filter?.issuedOn, 'filter.issuedOn');
  return {
    number: filter?.number ? foldNumber(filter.number) : null,
    title: text(filter?.title),
    genre: text(filter?.genre),
    city: city(filter?.city),
    issuedFrom,
    issuedTo,
    gazette: idOf('Gazette', filter?.gazette, 'filter.gazette'),
    issuer: idOf('Department', filter?.issuer, 'filter.issuer'),
    loaded: filter?.loaded ?? null,
  };
}
