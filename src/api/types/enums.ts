import { registerEnumType } from 'type-graphql';
import {
  ActionKind,
  ActionStatus,
  CouncilKind,
  Decision,
  DeliveryBodyKind,
  DocumentKind,
  Grade,
  JudgementArea,
  JudgementStatus,
  Polarity,
  ReviewStatus,
  SearchType,
  VisitKind,
  VisitStatus,
  Voice,
} from '../../domain/vocabulary.js';
import { CoOccurrenceScope, Coverage, Direction } from '../../domain/comparison.js';

/** Registers an enum with a description for each of its values. */
function describe<Values extends Record<string, string>>(
  values: Values,
  name: string,
  description: string,
  meanings: Record<keyof Values, string>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  ) as Record<keyof Values, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
}

describe(Polarity, 'Polarity', 'Whether a finding praises or criticises.', {
  STRENGTH: 'Praise: something works well or has improved.',
  CONCERN: 'Criticism: something is missing, weak or getting worse.',
  MIXED: 'Praise and criticism in one statement.',
  NEUTRAL: 'Neither: how something works, a request, a definition.',
});

describe(
  Voice,
  'Voice',
  "Whose statement a finding is: the inspectorate's, the council's own, an elected or co-opted member's, a young person's or anyone else's.",
  {
    INSPECTOR: 'The inspectorate, also where an officer relays its words.',
    COUNCIL: 'The council: its officers and cabinet members, and answers nobody is named for.',
    MEMBER: 'An elected or co-opted member of a committee, panel or board.',
    YOUNG_PERSON: 'A child or young person.',
    OTHER: 'Anyone else, or a statement nobody is credited with.',
  },
);

describe(ReviewStatus, 'ReviewStatus', 'How far a person stands behind a finding.', {
  CONFIRMED: 'A person entered or confirmed it.',
  UNREVIEWED: 'Extracted by a program; no person has looked at it yet.',
  REJECTED: 'A person refused it; hidden unless asked for.',
});

describe(Decision, 'Decision', 'What a reviewer decides about a finding.', {
  CONFIRM: 'The finding stands as it is.',
  REJECT: 'The finding does not stand; it is hidden from then on.',
  REVISE: 'The finding stands with the corrections given, and is confirmed by them.',
  UNDO: 'The last decision that stands is taken back: the finding is again as it was before it.',
});

describe(CouncilKind, 'CouncilKind', 'The kind of a council.', {
  COUNTY: 'County council.',
  UNITARY: 'Unitary authority.',
  METROPOLITAN: 'Metropolitan district.',
  LONDON_BOROUGH: 'London borough.',
  CITY_OF_LONDON: 'The City of London Corporation.',
  ISLES_OF_SCILLY: 'The Council of the Isles of Scilly.',
});

describe(DeliveryBodyKind, 'DeliveryBodyKind', "The kind of a body that delivers a council's children's services.", {
  COMPANY: 'A company that one or more councils own.',
  TRUST: "A children's trust, independent of the council by its constitution.",
});

describe(VisitKind, 'VisitKind', 'The kind of an inspection or visit.', {
  ILACS_STANDARD: 'Standard inspection of local authority children’s services (ILACS, since 2018).',
  ILACS_SHORT: 'Short ILACS inspection, for councils judged good or outstanding before.',
  ILACS_OTHER: 'ILACS inspection of another length.',
  SIF_INSPECTION: 'Inspection under the single inspection framework (2013 to 2018), re-inspections included.',
  FOCUSED_VISIT: 'Focused visit between two inspections: a letter without grades.',
  MONITORING_VISIT: 'Monitoring visit to a council judged inadequate: a letter without grades.',
  ASSURANCE_VISIT: 'Assurance visit of 2020 and 2021, while inspections were suspended.',
  JTAI: 'Joint targeted area inspection with the health, police and probation inspectorates: no grades.',
  OTHER: 'Another visit, or one whose kind the source does not say.',
});

describe(VisitStatus, 'VisitStatus', 'Whether a visit has taken place.', {
  COMPLETED: 'It has taken place.',
  PLANNED: 'A document announces it. It stays planned; see fulfilledBy for what became of it.',
});

describe(JudgementArea, 'JudgementArea', 'What is judged. Which areas exist depends on the framework of the time.', {
  OVERALL: 'Overall effectiveness; not given in inspections since April 2026.',
  LEADERS: 'The impact of leaders on social work practice; before 2018 leadership, management and governance.',
  HELP_AND_PROTECTION: 'Children who need help and protection.',
  CHILDREN_IN_CARE: 'Children in care, where judged apart from care leavers.',
  CARE_LEAVERS: 'Care leavers, where judged apart: since 2023, and as a sub-judgement before 2018.',
  CHILDREN_IN_CARE_AND_CARE_LEAVERS: 'Children in care and care leavers in one judgement: 2018 to 2022.',
  ADOPTION: 'Adoption performance: a sub-judgement before 2018.',
});

describe(Grade, 'Grade', 'The four grades, best first.', {
  OUTSTANDING: 'Outstanding.',
  GOOD: 'Good.',
  REQUIRES_IMPROVEMENT: 'Requires improvement to be good.',
  INADEQUATE: 'Inadequate.',
});

describe(JudgementStatus, 'JudgementStatus', 'Why a grade is there or not; a missing grade is never just null.', {
  GRADED: 'The grade is there.',
  NOT_IN_FRAMEWORK: 'The framework of the time has no such judgement.',
  NOT_REPORTED: 'The framework has the judgement, the report does not give it.',
  UNREADABLE: 'The source could not be read, so the grade is unknown here though it may have been given.',
});

describe(DocumentKind, 'DocumentKind', 'The kind of a document.', {
  INSPECTION_REPORT: 'Report of an inspection.',
  VISIT_LETTER: 'Letter after a monitoring, focused or other visit.',
  MINUTES: 'Minutes of a meeting of the council.',
  COUNCIL_REPORT: "Report to one of the council's meetings.",
  PLAN: 'Plan or strategy of the council.',
  OTHER: 'Another document.',
});

describe(ActionKind, 'ActionKind', 'How binding an action is.', {
  ACTION: 'Something that somebody was asked or agreed to do.',
  RESOLUTION: 'Formally resolved by a committee.',
  RECOMMENDATION: 'Recommended or suggested.',
  COMMITMENT: 'Promised or planned by the council.',
});

describe(ActionStatus, 'ActionStatus', 'How far an action has come.', {
  OPEN: 'Not begun, as far as is known.',
  IN_PROGRESS: 'Begun.',
  DONE: 'Done.',
  SUPERSEDED: 'Replaced by something else.',
  UNKNOWN: 'The source does not say.',
});

describe(SearchType, 'SearchType', 'What can be searched.', {
  FINDING: 'Findings, by their summary.',
  ACTION: 'Actions, by their summary.',
  PASSAGE: 'Passages of ingested documents, by their text.',
  DOCUMENT: 'Documents, by their title.',
  COUNCIL: 'Councils, by their names and aliases.',
  THEME: 'Themes, by their label and definition.',
});

describe(Coverage, 'Coverage', 'What is known of a theme in a council. Not inspected is not silent is not praised.', {
  REPORTED: 'Findings exist.',
  NOT_REPORTED: 'The council was inspected in the period and nothing on the theme was said.',
  NOT_READ: 'The council was inspected in the period, but no report of it is in the graph: nothing to go by.',
  NOT_INSPECTED: 'The council was not inspected in the period: nothing to go by.',
});

describe(Direction, 'Direction', 'Where a theme goes in a council, from the earliest point in time to the latest.', {
  IMPROVED: 'Criticised at first, praised at last.',
  WORSENED: 'Praised at first, criticised at last.',
  PERSISTING_CONCERN: 'Criticised throughout.',
  SUSTAINED_STRENGTH: 'Praised throughout.',
  MIXED: 'Anything else.',
  SINGLE_POINT: 'There is one point in time only, so nothing to compare.',
});

describe(CoOccurrenceScope, 'CoOccurrenceScope', 'What themes have to share to count as occurring together.', {
  FINDING: 'One finding is on both.',
  VISIT: 'Findings raised at one visit are.',
  DOCUMENT: 'Findings of one document are.',
  COUNCIL: 'Findings about one council are.',
});
