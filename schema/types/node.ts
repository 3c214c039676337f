import { Field, ID, InterfaceType } from 'type-graphql';
import type { Row, Value } from '../../cypher/port.js';

/** Anything with an id that `node` finds again. */
@InterfaceType('Node', { description: 'Anything with an id that `node` finds again.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'Stable over new loads: the label and the key of the node in the graph, `Department:安澜市工业和信息化局`.',
  })
  id!: string;
}

/** Anything with a name that documents speak about. */
@InterfaceType('Entity', {
  implements: Node,
  description: 'Anything with a name that documents speak about: what `search` finds and `paths` walks through.',
})
export abstract class Entity extends Node {
  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  /** The properties as stored, for those that the API shows in another form. */
  stored: Row = {};
}

/** An instance of `type` with the stored properties as its fields; a property that shares its name with a method stays in `stored`. */
export function fromProperties<T extends Entity>(type: new () => T, properties: Row): T {
  const entity = new type();
  entity.stored = properties;
  const fields = entity as unknown as Record<string, Value>;
  for (const [name, value] of Object.entries(properties)) {
    if (value !== null && typeof fields[name] !== 'function') fields[name] = value;
  }
  return entity;
}

/** A stored text property, null where it is absent. */
export function storedText(entity: Entity, name: string): string | null {
  const value = entity.stored[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
