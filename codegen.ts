import type { CodegenConfig } from '@graphql-codegen/cli';

const client = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    emitLegacyCommonJSImports: false,
    importExtension: '.js',
    scalars: { PartialDate: 'string', DateTime: 'string' },
  },
};

/** Typed operations for programs, the tests and the explorer: `npm run codegen` after a change of schema or operations. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'test/support/generated/': {
      ...client,
      documents: ['src/web/playground/operations/*.graphql', 'test/operations/*.graphql'],
    },
    'programs/generated/': {
      ...client,
      config: { ...client.config, documentMode: 'string', onlyOperationTypes: true },
      documents: 'programs/*.graphql',
    },
    'src/web/explorer/generated/': { ...client, documents: 'src/web/explorer/**/*.graphql' },
  },
};

export default config;
