import { Field, ObjectType } from 'type-graphql';

/** The rule that read a fact. */
@ObjectType({ simpleResolvers: true, description: 'The rule that read a fact.' })
export class Rule {
  @Field(() => String, { description: 'Stable name, `clause-labelled-bracket`.' })
  id!: string;

  @Field(() => String, { description: 'What it reads, and why it exists.' })
  description!: string;

  @Field(() => String, { description: 'Text that it reads.' })
  example!: string;
}
