import { Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../cypher/port.js';

/** One form in which a unit is printed. */
@ObjectType({ simpleResolvers: true, description: 'One form in which a unit is printed.' })
export class Alias {
  @Field(() => String, { description: 'The form.' })
  text!: string;

  @Field(() => Int, { description: 'How often it is printed.' })
  count!: number;
}

/** The forms of a unit from its stored lists `aliases` and `aliasCounts`, most frequent first. */
export function aliasesOf(properties: Row): Alias[] {
  const texts = (properties.aliases ?? []) as string[];
  const counts = (properties.aliasCounts ?? []) as number[];
  return texts
    .map((text, index) => ({ text, count: counts[index] ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
