import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { packageRoot } from '../package-root.js';
import { builtPages } from './places.js';

export const sources = join(packageRoot, 'src', 'web');

/** The pages, each a folder with an index.html. */
export const pageNames = ['explorer', 'playground'];

/** How Vite builds the pages; `dev.ts` serves them with the same. */
export const viteConfig: InlineConfig = {
  configFile: false,
  root: sources,
  logLevel: 'warn',
  plugins: [react()],
  // Two copies of graphql refuse each other's schemas.
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  css: { preprocessorOptions: { scss: { loadPaths: [join(packageRoot, 'node_modules')], quietDeps: true } } },
  build: {
    outDir: builtPages,
    // tsc writes into the same folder.
    emptyOutDir: false,
    // The explorer's policy allows no data: addresses.
    assetsInlineLimit: 0,
    // The editor is large and is loaded on one page only.
    chunkSizeWarningLimit: 4000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pageNames.map((name) => join(sources, name, 'index.html')),
      // GraphiQL's "use no memo" is for a compiler that we do not run.
      checks: { moduleLevelDirective: false },
    },
  },
};
