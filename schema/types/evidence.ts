import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';
import type { ApiContext } from '../context.js';
import { clientError } from '../errors.js';
import { surroundings } from '../reading/chunks.js';
import { entity } from '../reading/entities.js';
import { next, type Soon } from '../reading/level-loader.js';
import { Gazette } from './gazette.js';
import { Rule } from './rule.js';

/** Most characters of context on either side. */
const widest = 2_000;

/** Where a fact was read. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Where a fact was read. Offsets count UTF-16 code units of the decoded source text, end exclusive; lines count from 1.',
})
export class Evidence {
  @Field(() => String, { description: 'Name of the source file.' })
  source!: string;

  @Field(() => Int, { description: 'Offset of the first character.' })
  start!: number;

  @Field(() => Int, { description: 'Offset behind the last character.' })
  end!: number;

  @Field(() => Int, { description: 'Line of the first character.' })
  line!: number;

  @Field(() => String, { description: 'The characters from start to end, as printed.' })
  quote!: string;

  @Field(() => [String], { description: 'Enclosing headings, outermost first.' })
  headings!: string[];

  /** Id of the gazette node. */
  gazetteId!: string | null;
  /** Id of the rule. */
  ruleId!: string;

  @Field(() => Gazette, { nullable: true, description: 'The gazette that prints it.' })
  gazette(@Ctx() context: ApiContext): Soon<Gazette | null> {
    return entity<Gazette>(context, this.gazetteId);
  }

  @Field(() => Rule, { description: 'The rule that read it.' })
  async rule(@Ctx() context: ApiContext): Promise<Rule> {
    const [row] = await context.rows('rule-by-id', this.ruleId);
    const { description, example } = { description: '', example: '', ...(row ?? {}) } as Rule;
    return { id: this.ruleId, description, example };
  }

  @Field(() => String, {
    description: 'The quote with up to `characters` more on either side, cut at sentence ends where possible.',
  })
  async context(
    @Arg('characters', () => Int, {
      nullable: true,
      defaultValue: 120,
      description: 'Characters to add on either side: 0 to 2000, 120 where nothing is said.',
    })
    characters: number | null,
    @Ctx() context: ApiContext,
  ): Promise<string> {
    const width = characters ?? 120;
    if (width < 0 || width > widest) {
      throw clientError('BAD_VALUE', `“characters” is ${width}: context is given from 0 to ${widest} characters.`);
    }
    return surroundings(context, this, width);
  }
}

/** The evidence among the properties of a node or relationship. */
export function evidenceOf(properties: Row): Evidence {
  const { source, start, end, line, quote, headings, gazette, rule } = properties;
  return Object.assign(new Evidence(), {
    source: source ?? '',
    start: start ?? 0,
    end: end ?? 0,
    line: line ?? 0,
    quote: quote ?? '',
    headings: headings ?? [],
    gazetteId: gazette ?? null,
    ruleId: rule ?? '',
  });
}

/** Where a task or document is printed, read together with its neighbours on the same level; null where the graph does not say. */
export function printedAt(context: ApiContext, id: string): Soon<Evidence | null> {
  const statement = id.startsWith('Task:') ? 'task-evidence' : 'document-evidence';
  return next(context.rows(statement, id), ([row]) => {
    const fact = row?.fact as Row | undefined;
    return typeof fact?.start === 'number' ? evidenceOf(fact) : null;
  });
}
