import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const graphql = createRequire(import.meta.url).resolve('graphql/index.js');

export default defineConfig({
  resolve: {
    // vitest would load graphql twice, as ESM and as CommonJS, and each refuses the other's schemas.
    alias: [{ find: /^graphql$/, replacement: graphql }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // The suite's servers are short-lived: what the optimising compiler costs they never earn back.
    env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    sequence: { concurrent: true },
    reporters: ['default', './test/support/closing-line.ts'],
  },
});
