import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { packageRoot } from '../../src/package-root.js';

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
