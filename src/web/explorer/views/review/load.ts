import type { CombinedError } from 'urql';
import {
  type FindingFilter,
  type ProposalFragment,
  ReviewOneDocument,
  ReviewQueueDocument,
} from '../../generated/graphql.js';
import { type Ask, change, theSitting } from './desk.js';
import { emptyDesk } from './sitting.js';

/** How many proposals are loaded at once, and with how many still ahead the next ones are. */
export const PAGE = 20;
const AHEAD = 8;

/** What is reviewed: a queue, or one finding. */
export interface Subject {
  filter: FindingFilter;
  finding: string | null;
}

/** Puts the proposals of a subject on the desk, unless they lie there. */
export async function open(ask: Ask, subject: Subject, key: string): Promise<void> {
  if (theSitting().key === key) return;
  change((old) => ({ ...old, key, ...emptyDesk, said: '' }));
  await loadMore(ask, subject);
}

/** Begins the queue again, with those that were skipped. */
export async function begin(ask: Ask, subject: Subject): Promise<void> {
  change((old) => ({ ...old, ...emptyDesk, said: '', turn: old.turn + 1 }));
  await loadMore(ask, subject);
}

/** Loads the next proposals before they are needed. */
export async function keepAhead(ask: Ask, subject: Subject): Promise<void> {
  const { proposals, place, next, loading, error } = theSitting();
  if (next !== null && !loading && !error && proposals.length - place < AHEAD) await loadMore(ask, subject);
}

export async function loadMore(ask: Ask, subject: Subject): Promise<void> {
  const { key, next: after } = theSitting();
  change((old) => ({ ...old, loading: true, error: null }));
  const { nodes, total, next, error } = await page(ask, subject, after);
  change((old) => {
    // Another subject has been put on the desk meanwhile.
    if (old.key !== key) return old;
    if (error) return { ...old, loading: false, error };
    const here = new Set(old.proposals.map(({ finding: { id } }) => id));
    const added = nodes.filter(({ id }) => !here.has(id)).map((finding) => ({ finding, decided: null }));
    const proposals = [...old.proposals, ...added];
    return { ...old, loading: false, next, proposals, total: after === null ? total : old.total };
  });
}

interface Page {
  nodes: ProposalFragment[];
  total: number;
  next: string | null;
  error?: CombinedError | undefined;
}

async function page(ask: Ask, { filter, finding }: Subject, after: string | null): Promise<Page> {
  const fresh = { requestPolicy: 'network-only' } as const;
  if (finding !== null) {
    const { data, error } = await ask.query(ReviewOneDocument, { id: finding }, fresh);
    const nodes = data?.finding ? [data.finding] : [];
    return { nodes, total: nodes.length, next: null, error };
  }
  const { data, error } = await ask.query(ReviewQueueDocument, { filter, first: PAGE, after }, fresh);
  const queue = data?.reviewQueue;
  return {
    nodes: queue?.nodes ?? [],
    total: queue?.totalCount ?? 0,
    next: queue?.pageInfo.hasNextPage ? (queue.pageInfo.endCursor ?? null) : null,
    error,
  };
}
