import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { ambiguousName, clientError } from '../errors.js';
import { documentParameters, OrderedDocumentArgs } from '../inputs/document-filter.js';
import { city, text } from '../inputs/given.js';
import { numberForms, titleForms } from '../meaning/fold.js';
import { byDate, narrowest, pageOf } from '../paging/connect.js';
import type { Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page-args.js';
import { nodeOf } from '../reading/entities.js';
import { DocumentConnection, GazetteConnection } from '../types/connections.js';
import { Document } from '../types/document.js';
import type { Gazette } from '../types/gazette.js';

/** A page of gazettes. */
@ArgsType()
class GazetteArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Full name of the city.' })
  city?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of the issue.' })
  year?: number | null;
}

/** Gazettes and documents. */
@Resolver()
export class DocumentQueries {
  @Query(() => GazetteConnection, { description: 'The gazettes loaded, in order of city, year and issue.' })
  gazettes(@Args(() => GazetteArgs) args: GazetteArgs, @Ctx() context: ApiContext): Connection<Gazette> {
    const parameters = { city: city(args.city), year: args.year ?? null };
    return new GazetteConnection(pageOf(context, { list: 'gazettes', parameters, item: nodeOf<Gazette> }, args));
  }

  @Query(() => DocumentConnection, { description: 'Documents, printed or only cited.' })
  documents(
    @Args(() => OrderedDocumentArgs) args: OrderedDocumentArgs,
    @Ctx() context: ApiContext,
  ): Connection<Document> {
    const narrow = narrowest({ issuer: 'department-issued' }, 'documents', documentParameters(args.filter));
    const source = byDate(narrow, args.orderBy);
    return new DocumentConnection(pageOf(context, { ...source, item: nodeOf<Document> }, args));
  }

  @Query(() => Document, {
    nullable: true,
    description:
      'By number in any width and bracket, or by title. Null where there is none; error AMBIGUOUS_NAME, with candidates, where several fit.',
  })
  async document(
    @Arg('number', () => String, { nullable: true, description: '文号: 安政办字〔2022〕15号.' }) number: string | null,
    @Arg('title', () => String, { nullable: true, description: 'The whole title.' }) title: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Document | null> {
    if (!text(number) && !text(title)) {
      throw clientError('BAD_VALUE', 'document needs “number” or “title”: give one of them, or both.');
    }
    const parameters = { numbers: number ? numberForms(number) : null, titles: title ? titleForms(title) : null };
    const found = (await context.read('document-by-name', parameters)).map((row) => nodeOf<Document>(row));
    if (found.length > 1) throw severalDocuments(number ?? title ?? '', found);
    return found[0] ?? null;
  }
}

function severalDocuments(name: string, found: Document[]) {
  const candidates = found.map((it) => ({
    id: it.id,
    name: it.number ? `${it.name} ${it.number}` : it.name,
    city: null,
  }));
  return ambiguousName(name, candidates, 'give its number, or take it by its id with node(id: …).');
}
