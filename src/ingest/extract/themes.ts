import { join } from 'node:path';
import type { Theme } from '../../domain/theme.js';
import { packageRoot } from '../../package-root.js';
import { readSeeds } from '../seeds/read.js';
import { themeRows } from '../seeds/rows/reference.js';

/** The themes that ship with the product. */
export async function loadThemes(): Promise<Pick<Theme, 'id' | 'label' | 'definition'>[]> {
  const { tables } = await readSeeds(join(packageRoot, 'seeds'));
  return themeRows(tables);
}
