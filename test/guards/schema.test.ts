import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { packageRoot } from '../../src/package-root.js';
import { FILTER } from './statements.js';

const schema = createSchema();

test('schema/schema.graphql is what the classes say', () => {
  const file = readFileSync(join(packageRoot, 'schema/schema.graphql'), 'utf8');
  expect(`${printSchema(schema)}\n`).toBe(file);
});

test('every type, field, argument and enum value has a description', () => {
  const silent: string[] = [];
  const note = (name: string, { description }: { description?: string | null | undefined }) => {
    if (!description) silent.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (type !== schema.getQueryType() && type !== schema.getMutationType()) note(type.name, type);
    if (isEnumType(type)) type.getValues().forEach((value) => note(`${type.name}.${value.name}`, value));
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields());
    for (const field of fields) {
      note(`${type.name}.${field.name}`, field);
      for (const argument of 'args' in field ? field.args : [])
        note(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(silent).toEqual([]);
});

test('every list of objects that is not paged says how long it gets, so that the cost of a query is known', () => {
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type) && !type.name.endsWith('Connection'))
    .flatMap((type) => Object.values<GraphQLField<unknown, unknown>>(isObjectType(type) ? type.getFields() : {}))
    .filter(({ type }) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type)))
    .filter(({ name, extensions }) => name !== 'nodes' && typeof extensions.listSize !== 'number');
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('the statements that the guard of Cypher tries have a value for every field of every filter', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isInputObjectType(type) && type.name.endsWith('Filter'))
    .flatMap((type) => (isInputObjectType(type) ? Object.keys(type.getFields()) : []));
  expect(fields.filter((field) => !(field in FILTER))).toEqual([]);
});
