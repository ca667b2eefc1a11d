import { join } from 'node:path';
import type { Config } from '../config.js';
import { UserFacingError } from '../errors.js';
import { schemaNames } from '../graph/migrate.js';
import { brokenRules, type CheckProblem, labelCounts, missingSchema, wrongHashes } from '../graph/queries/check.js';
import { packageRoot } from '../package-root.js';
import { counted } from './counted.js';
import { openSharedGraph } from './open-graph.js';

/** Says what the graph holds and what is wrong with it, and with each problem what to do. It changes nothing. */
export async function checkCommand(config: Config): Promise<void> {
  const { graph, close } = await openSharedGraph(config, say);
  let problems: CheckProblem[];
  try {
    for (const { label, total } of await labelCounts(graph)) say(`${String(total).padStart(9)}  ${label}`);
    const { hashed, problem } = await wrongHashes(graph);
    say(`${String(hashed).padStart(9)}  passages with a text, hashed again`);
    const schema = await missingSchema(graph, schemaNames(join(packageRoot, 'schema')));
    problems = [...schema, ...(await brokenRules(graph)), ...(problem ? [problem] : [])];
  } finally {
    await close();
  }
  for (const { what, total, examples, remedy } of problems) {
    const more = total > examples.length ? ', …' : '';
    say(`\n${total} ${what}: ${examples.join(', ')}${more}\n  What to do: ${remedy}.`);
  }
  if (problems.length > 0) throw new UserFacingError(`\nThe graph has ${counted(problems.length, 'problem')}.`);
  say('\nNothing is wrong.');
}

function say(line: string): void {
  console.log(line);
}
