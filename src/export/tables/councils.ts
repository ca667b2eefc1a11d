import type { Council, Region } from '../../domain/council.js';
import { CouncilKind, Grade, JudgementStatus } from '../../domain/vocabulary.js';
import { type CouncilFilter, councils as council } from '../../graph/queries/council.js';
import { councilRows } from '../../graph/queries/export.js';
import { columnsOf, oneOf } from '../column.js';
import { choices, id, ids, words, yesOrNo } from '../parameters.js';
import { defineTable } from '../table.js';
import { idsInOrder } from './shared.js';

type LatestValues = readonly [visit: string, startedOn: string | null, status: string, grade: string | null];

interface CouncilRow {
  council: Council;
  region: Region | null;
  neighbours: readonly string[];
  latest: LatestValues | null;
  successors: readonly string[];
  predecessors: readonly string[];
}

const column = columnsOf<CouncilRow>();

export const councils = defineTable<CouncilRow, CouncilFilter>({
  name: 'councils',
  title: 'Councils',
  description:
    "One row a council responsible for children's services. Those that a reorganisation ended are left out unless includeEnded asks for them.",
  primaryKey: ['id'],
  columns: [
    column('id', 'string', 'The council.', ({ council }) => council.id),
    column('name', 'string', 'The short name.', ({ council }) => council.name),
    column('official_name', 'string', 'The full name.', ({ council }) => council.officialName),
    column('kind', 'string', 'The kind of council.', ({ council }) => council.kind, oneOf(CouncilKind)),
    column('region_id', 'string', 'The region of England.', ({ region }) => region?.id ?? null),
    column('region_name', 'string', 'The name of the region.', ({ region }) => region?.name ?? null),
    column(
      'gss_code',
      'string',
      "Code of the Office for National Statistics, today's.",
      ({ council }) => council.gssCode,
    ),
    column(
      'former_gss_codes',
      'strings',
      'Earlier codes of the Office for National Statistics.',
      ({ council }) => council.formerGssCodes,
    ),
    column(
      'dfe_code',
      'string',
      'Local authority code of the Department for Education.',
      ({ council }) => council.dfeCode,
    ),
    column('ofsted_urn', 'string', "Ofsted's reference number.", ({ council }) => council.ofstedUrn),
    column('aliases', 'strings', 'Other names that documents use.', ({ council }) => council.aliases),
    column('started_on', 'partial-date', 'When the council began, where known.', ({ council }) => council.startedOn),
    column(
      'ended_on',
      'partial-date',
      'When a reorganisation ended it; empty for councils of today.',
      ({ council }) => council.endedOn,
    ),
    column(
      'latest_overall_status',
      'string',
      'Why the latest overall grade is there or not; empty where it was never judged.',
      ({ latest }) => latest?.[2] ?? null,
      oneOf(JudgementStatus),
    ),
    column(
      'latest_overall_grade',
      'string',
      'The latest overall grade.',
      ({ latest }) => latest?.[3] ?? null,
      oneOf(Grade),
    ),
    column('latest_overall_visit_id', 'string', 'The inspection that gave it.', ({ latest }) => latest?.[0] ?? null),
    column(
      'latest_overall_started_on',
      'partial-date',
      'The first day of that inspection, as far as it is known.',
      ({ latest }) => latest?.[1] ?? null,
    ),
    column(
      'neighbour_ids',
      'strings',
      'The statistical neighbours, the most alike first.',
      ({ neighbours }) => neighbours,
    ),
    column('successor_ids', 'strings', 'The councils that took over when it ended.', ({ successors }) => successors),
    column('predecessor_ids', 'strings', 'The councils that it took over from.', ({ predecessors }) => predecessors),
  ],
  parameters: {
    ids: ids('council'),
    regions: ids('region'),
    kinds: choices(CouncilKind),
    neighboursOf: id('council'),
    name: words,
    latestOverall: choices(Grade),
    includeEnded: yesOrNo,
  },
  statement: councilRows,
  rows(values, { reference }, shown) {
    const [record, neighbours, latest, successors, predecessors] = values as [
      unknown[],
      [number, string][],
      LatestValues | null,
      [string, string][],
      [string, string][],
    ];
    const found = shown(council, council.record(record));
    return [
      {
        council: found,
        region: reference.regions.get(found.regionId) ?? null,
        neighbours: idsInOrder(neighbours),
        latest,
        successors: idsInOrder(successors),
        predecessors: idsInOrder(predecessors),
      },
    ];
  },
});
