/** The printed schema: it contains the contract, it is the one in the repository, everything in it is described. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { buildApiSchema, printApiSchema } from '../../schema/index.js';

const schema = buildApiSchema();
const text = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

test('nothing of the contract is missing or different', () => {
  const contract = buildSchema(text('../contract/contract.graphql'));
  expect(findBreakingChanges(contract, schema)).toEqual([]);
});

test('defaults are those of the contract', () => {
  const contract = buildSchema(text('../contract/contract.graphql'));
  const different = argumentsOf(Object.values(contract.getTypeMap())).flatMap(([type, field, name, value]) => {
    const mine = schema.getType(type);
    const found = isObjectType(mine) ? mine.getFields()[field]?.args.find((arg) => arg.name === name) : undefined;
    return found?.defaultValue === value ? [] : [`${type}.${field}(${name}): ${String(found?.defaultValue)}`];
  });
  expect(different).toEqual([]);
});

test('schema/schema.graphql is what the code prints: run `npm run schema` where it is not', () => {
  expect(text('../../schema/schema.graphql')).toBe(printApiSchema(schema));
});

test('the 18 questions are valid', () => {
  const operations = parse(text('../questions/questions.graphql'));
  expect(operations.definitions).toHaveLength(18);
  expect(validate(schema, operations)).toEqual([]);
});

test('every type, field, argument and value is described', () => {
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && type.name !== 'Query')
    .concat(schema.getQueryType() ?? [])
    .flatMap(undescribed);
  expect(silent).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const own = type.description || type.name === 'Query' ? [] : [type.name];
  if (isEnumType(type)) return [...own, ...names(type.name, type.getValues())];
  if (isInputObjectType(type)) return [...own, ...names(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  return [...own, ...names(type.name, fields), ...fields.flatMap((it) => names(`${type.name}.${it.name}`, it.args))];
}

function names(owner: string, parts: readonly { name: string; description?: string | null | undefined }[]): string[] {
  return parts.filter((part) => !part.description).map((part) => `${owner}.${part.name}`);
}

function argumentsOf(types: GraphQLNamedType[]): [string, string, string, unknown][] {
  return types
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.map((arg): [string, string, string, unknown] => [type.name, field.name, arg.name, arg.defaultValue]),
      ),
    );
}
