import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { tables } from '../../src/export/tables.js';
import type { Table } from '../../src/export/table.js';
import { packageRoot } from '../../src/package-root.js';

function section({ name, description, parameters, columns }: Table): string {
  const rows = columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.description} |`);
  return `## ${name}

${description}

Parameters: ${parameters.map((parameter) => `\`${parameter}\``).join(', ')}.

| column | type | what it is |
| --- | --- | --- |
${rows.join('\n')}`;
}

test('notebooks/export-columns.md says what the tables hold; npx vitest run -u test/export/columns.test.ts writes it', async () => {
  const file = join(packageRoot, 'notebooks/export-columns.md');
  const text = `# The columns of the exports\n\n${[...tables.values()].map(section).join('\n\n')}\n`;
  const config = await resolveConfig(file);
  await expect(await format(text, { ...config, parser: 'markdown' })).toMatchFileSnapshot(file);
});
