import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations for the tests and the explorer: `npm run codegen` after a change of schema or operations. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['src/web/playground/operations/*.graphql', 'test/operations/*.graphql'],
  generates: {
    'test/support/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
        scalars: { PartialDate: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
