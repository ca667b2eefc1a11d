import type { Parameters } from '../../src/graph/graph.js';
import type { Client } from './client.js';
import { PAGE } from './operations/page-of-findings.js';

/** The variables of a page of all findings: where it begins, as each of the three says it. */
export interface Page extends Parameters {
  cursor: string | null;
  offset: number;
  timeline: string;
  id: string;
}

interface Walked {
  findings: { edges: { cursor: string; node: { id: string; occurredOn: string } }[] };
}

const WALK = `query ($cursor: String, $size: Int!) {
  findings(first: $size, after: $cursor) { edges { cursor node { id occurredOn } } }
}`;
/** The most that the product gives at once; a whole number of pages. */
const STEP = 200;

/** Walks along all findings and returns the first pages up to the last one that is asked for. */
export async function walk(product: Client, last: number): Promise<Page[]> {
  const pages: Page[] = [{ cursor: null, offset: 0, timeline: '', id: '' }];
  for (let cursor: string | null = null; pages.length < last; cursor = pages.at(-1)?.cursor ?? null) {
    const { findings } = (await product.ask(WALK, { cursor, size: STEP })) as Walked;
    for (let n = PAGE - 1; n < findings.edges.length; n += PAGE) {
      const edge = findings.edges[n];
      if (!edge) break;
      const { cursor, node } = edge;
      pages.push({ cursor, offset: pages.length * PAGE, timeline: node.occurredOn, id: node.id });
    }
    if (findings.edges.length < STEP) break;
  }
  return pages.slice(0, last);
}
