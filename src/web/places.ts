import { join } from 'node:path';
import { packageRoot } from '../package-root.js';

/** Where the built pages are: front-page/, playground/ and the assets/ that they share. */
export const builtPages = join(packageRoot, 'dist', 'web');
