import { registerEnumType } from 'type-graphql';

/** The values of an enumeration object, as a union. */
export type ValueOf<T> = T[keyof T];

/** Makes and registers a GraphQL enumeration from its values and their descriptions; stored values are the names themselves. */
export function enumeration<const Name extends string>(
  name: string,
  description: string,
  values: Record<Name, string>,
): { readonly [value in Name]: value } {
  const names = Object.keys(values) as Name[];
  const object = Object.fromEntries(names.map((value) => [value, value])) as { [value in Name]: value };
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as Record<Name, { description: string }> });
  return object;
}
