import { parseArgs } from 'node:util';
import { readConfig } from '../../src/config.js';
import { bench } from './bench.js';
import { servePeer } from './peer.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    /** Leaves out what is measured at ten times the size. */
    quick: { type: 'boolean', default: false },
    /** For trying it out: the bars are set for 200,000. */
    findings: { type: 'string', default: '200000' },
  },
});

if (positionals[0] === 'peer') {
  const { neo4j, database } = readConfig(process.env);
  if (!neo4j) throw new Error('The peer needs NEO4J_URI.');
  await servePeer({ ...neo4j, database });
} else {
  process.exitCode = (await bench(Number(values.findings), values.quick)) ? 0 : 1;
}
