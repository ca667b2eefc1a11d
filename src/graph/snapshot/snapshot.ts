import { ReviewStatus } from '../../domain/vocabulary.js';
import type { Reader } from '../graph.js';
import { readReference } from './read-reference.js';
import type { Reference } from './reference.js';
import { themeNumbers } from './theme-numbers.js';
import { type Tally, tallyOf, type TallyRow, tallyValues } from './tally.js';

/** What the process holds of the graph, as it was at one moment. */
export interface Snapshot {
  reference: Reference;
  tallies: readonly Tally[];
  /** The visits of which it is known what was said: a finding was raised at it or comments on it. */
  read: ReadonlySet<string>;
  /** Those of them at which a finding was raised: what comments on a visit need not tell all that it raised. */
  reported: ReadonlySet<string>;
}

interface Clock {
  /** Counts the changes of what a snapshot holds. */
  stamp: number;
  /** The stamp of the last change of reference data. */
  referenceStamp: number;
}

export const CLOCK = `
MATCH (graph:Graph {id: 'inspection-graph'})
RETURN coalesce(graph.stamp, 0) AS stamp, coalesce(graph.referenceStamp, 0) AS referenceStamp`;

export const CHANGED_TALLIES = `
MATCH (document:Document) WHERE document.stamp > $after
RETURN document.id AS id, COLLECT { MATCH (document)<-[:OF]-(tally:Tally) RETURN ${tallyValues('tally.')} } AS tallies`;

/**
 * Holds reference data and tallies in the process, and brings them up to date by what has changed since. Every answer
 * begins with a look at the graph's clock, so what any process has committed shows in the next answer of all of them.
 */
export class SnapshotKeeper {
  private held: { snapshot: Snapshot; clock: Clock } | null = null;
  private readonly tallies = new Map<string, readonly Tally[]>();
  private readonly numbers = themeNumbers();
  private running: Promise<Snapshot> | null = null;
  private next: Promise<Snapshot> | null = null;

  constructor(private readonly reader: Reader) {}

  /** The graph as it is now or later. Those who ask while an update is under way share the one after it. */
  current(): Promise<Snapshot> {
    if (this.next) return this.next;
    if (!this.running) return this.begin();
    const begin = (): Promise<Snapshot> => this.begin();
    this.next = this.running.then(begin, begin);
    return this.next;
  }

  private begin(): Promise<Snapshot> {
    this.next = null;
    this.running = this.update().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async update(): Promise<Snapshot> {
    const { stamp } = await this.readClock();
    // Stamps grow: one before that which is held tells of a backup that has been restored.
    if (this.held && stamp < this.held.clock.stamp) this.forget();
    const { held } = this;
    if (held?.clock.stamp === stamp) return held.snapshot;
    await this.readTallies(held?.clock.stamp ?? 0);
    // The tallies may be newer than the stamp, and the visits that they name are to be known: hence a second look.
    const { referenceStamp } = await this.readClock();
    const reference =
      held?.clock.referenceStamp === referenceStamp
        ? held.snapshot.reference
        : { ...(await readReference(this.reader)), ...this.numbers };
    const tallies = [...this.tallies.values()].flat();
    const snapshot = { reference, tallies, ...visitsSpokenOf(tallies) };
    this.held = { snapshot, clock: { stamp, referenceStamp } };
    return snapshot;
  }

  private forget(): void {
    this.held = null;
    this.tallies.clear();
  }

  private async readClock(): Promise<Clock> {
    const [clock] = await this.reader.read<Clock>(CLOCK);
    if (!clock) throw new Error('The graph has no clock: it has not been migrated.');
    return clock;
  }

  private async readTallies(after: number): Promise<void> {
    const changed = await this.reader.read<{ id: string; tallies: TallyRow[] }>(CHANGED_TALLIES, { after });
    for (const { id, tallies } of changed) {
      this.tallies.set(
        id,
        tallies.map((row) => tallyOf(row, this.numbers.numberOf)),
      );
    }
  }
}

function visitsSpokenOf(tallies: readonly Tally[]): Pick<Snapshot, 'read' | 'reported'> {
  const read = new Set<string>();
  const reported = new Set<string>();
  for (const { visitId, relatedVisitId, reviewStatus } of tallies) {
    if (reviewStatus === ReviewStatus.REJECTED) continue;
    if (visitId !== null) reported.add(visitId);
    if (relatedVisitId !== null) read.add(relatedVisitId);
  }
  return { read: new Set([...read, ...reported]), reported };
}
