import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { passageId, sha256 } from '../../src/domain/ids.js';
import {
  CouncilKind,
  DocumentKind,
  Polarity,
  ReviewStatus,
  VisitKind,
  VisitStatus,
  Voice,
} from '../../src/domain/vocabulary.js';
import type { Graph } from '../../src/graph/graph.js';
import { writeCouncils, writeRegions } from '../../src/graph/write/councils.js';
import { findingDates, visitDates } from '../../src/graph/write/dates.js';
import { writeDocuments, writePassages } from '../../src/graph/write/documents.js';
import { type FindingRow, writeFindings } from '../../src/graph/write/findings.js';
import { settle, touchReference } from '../../src/graph/snapshot/settle.js';
import { writeThemes } from '../../src/graph/write/themes.js';
import { type VisitRow, writeVisits } from '../../src/graph/write/visits.js';
import { readSeeds } from '../../src/ingest/seeds/read.js';
import { themeRows } from '../../src/ingest/seeds/rows/reference.js';
import { packageRoot } from '../../src/package-root.js';

const REGION = { id: 'region:testshire', name: 'Testshire' };

/** What all worlds share and no test changes: a region, and the themes. */
export async function prepareWorlds(graph: Graph): Promise<void> {
  const { tables } = await readSeeds(join(packageRoot, 'seeds'));
  await graph.write(async (tx) => {
    await writeRegions(tx, [REGION]);
    await writeThemes(tx, themeRows(tables));
  });
}

type FindingFields = Partial<Omit<FindingRow, 'id' | 'council' | 'document'>> & { id?: string };

/** A council of one test's own, with one document, in a graph that other tests use at the same time. */
export class World {
  private readonly slug = `world-${randomUUID().slice(0, 8)}`;
  private made = 0;
  private readonly visits: VisitRow[] = [];
  readonly council = `council:${this.slug}`;
  readonly document = `document:${this.slug}`;

  private constructor(readonly graph: Graph) {}

  static async create(graph: Graph): Promise<World> {
    const world = new World(graph);
    await graph.write(async (tx) => {
      await writeCouncils(tx, [
        {
          id: world.council,
          name: world.slug,
          officialName: `${world.slug} council`,
          kind: CouncilKind.UNITARY,
          region: REGION.id,
          gssCode: null,
          formerGssCodes: [],
          dfeCode: null,
          ofstedUrn: null,
          aliases: [],
          startedOn: null,
          endedOn: null,
          successors: [],
        },
      ]);
      await writeDocuments(tx, [
        {
          id: world.document,
          title: `Minutes of ${world.slug}`,
          kind: DocumentKind.MINUTES,
          council: world.council,
          publishedOn: '2024-01-15',
          url: null,
          sha256: null,
          visits: [],
          meeting: null,
        },
      ]);
      await writePassages(tx, [
        { document: world.document, index: 1, page: null, sha256: sha256(world.slug), text: null },
      ]);
      await touchReference(tx);
    });
    return world;
  }

  /** Adds a monitoring visit on a day and returns its id. */
  async visit(startedOn: string | null, fields: Partial<VisitRow> = {}): Promise<string> {
    const days = { startedOn, endedOn: startedOn, publishedOn: null };
    const row: VisitRow = {
      id: `visit:${this.slug}-${++this.made}`,
      council: this.council,
      kind: VisitKind.MONITORING_VISIT,
      status: VisitStatus.COMPLETED,
      sequence: null,
      dateText: null,
      focus: null,
      focusThemes: [],
      leadInspector: null,
      follows: null,
      fulfilledBy: null,
      ...days,
      ...visitDates(days, null),
      ...fields,
    };
    await this.graph.write(async (tx) => {
      await writeVisits(tx, [row]);
      await touchReference(tx);
    });
    this.visits.push(row);
    return row.id;
  }

  /** Writes the visits that were added once more, as loading a table again does. */
  async rewriteVisits(): Promise<void> {
    await this.graph.write(async (tx) => {
      await writeVisits(tx, this.visits);
      await touchReference(tx);
    });
  }

  /** Adds findings, by default confirmed concerns of the inspectorate, and returns their ids. */
  async findings(...all: FindingFields[]): Promise<string[]> {
    const rows = all.map((fields): FindingRow => {
      const dates = findingDates(null, null, fields.occurredOn ?? null);
      return {
        id: `finding:${this.slug}-${String(++this.made).padStart(4, '0')}`,
        summary: `Statement ${this.made}`,
        polarity: Polarity.CONCERN,
        voice: Voice.INSPECTOR,
        reviewStatus: ReviewStatus.CONFIRMED,
        confidence: null,
        visit: null,
        relatedVisit: null,
        themes: ['theme:planning'],
        evidence: [passageId(this.document, 1)],
        respondsTo: [],
        ...dates,
        ...fields,
        council: this.council,
        document: this.document,
      };
    });
    await this.graph.write(async (tx) => {
      await writeFindings(tx, rows);
      await settle(tx, [this.document]);
    });
    return rows.map(({ id }) => id);
  }
}
