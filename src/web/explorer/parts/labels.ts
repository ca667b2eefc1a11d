import type {
  ActionKind,
  ActionStatus,
  Coverage,
  Direction,
  DocumentKind,
  Grade,
  JudgementArea,
  JudgementStatus,
  Polarity,
  ReviewStatus,
  VisitKind,
  Voice,
} from '../generated/graphql.js';

/** What the words of the schema are called on a page. */
export const polarities: Record<Polarity, string> = {
  STRENGTH: 'Strength',
  CONCERN: 'Concern',
  MIXED: 'Mixed',
  NEUTRAL: 'Neutral',
};

export const voices: Record<Voice, string> = {
  INSPECTOR: 'Inspector',
  COUNCIL: 'Council',
  MEMBER: 'Elected member',
  YOUNG_PERSON: 'Young person',
  OTHER: 'Other',
};

export const visitKinds: Record<VisitKind, string> = {
  ILACS_STANDARD: 'Standard inspection (ILACS)',
  ILACS_SHORT: 'Short inspection (ILACS)',
  ILACS_OTHER: 'Inspection (ILACS)',
  SIF_INSPECTION: 'Single inspection framework',
  FOCUSED_VISIT: 'Focused visit',
  MONITORING_VISIT: 'Monitoring visit',
  ASSURANCE_VISIT: 'Assurance visit',
  JTAI: 'Joint targeted area inspection',
  OTHER: 'Other visit',
};

export const grades: Record<Grade, string> = {
  OUTSTANDING: 'Outstanding',
  GOOD: 'Good',
  REQUIRES_IMPROVEMENT: 'Requires improvement',
  INADEQUATE: 'Inadequate',
};

export const judgementStatuses: Record<JudgementStatus, string> = {
  GRADED: 'Graded',
  NOT_IN_FRAMEWORK: 'Not in that framework',
  NOT_REPORTED: 'Not reported',
  UNREADABLE: 'Could not be read',
};

export const areas: Record<JudgementArea, string> = {
  OVERALL: 'Overall effectiveness',
  LEADERS: 'Leaders',
  HELP_AND_PROTECTION: 'Help and protection',
  CHILDREN_IN_CARE: 'Children in care',
  CARE_LEAVERS: 'Care leavers',
  CHILDREN_IN_CARE_AND_CARE_LEAVERS: 'Children in care and care leavers',
  ADOPTION: 'Adoption',
};

export const coverages: Record<Coverage, string> = {
  REPORTED: 'Reported',
  NOT_REPORTED: 'Inspected, nothing said',
  NOT_READ: 'Inspected, report not in the graph',
  NOT_INSPECTED: 'Not inspected',
};

export const directions: Record<Direction, string> = {
  IMPROVED: 'Improved',
  WORSENED: 'Worsened',
  PERSISTING_CONCERN: 'Persisting concern',
  SUSTAINED_STRENGTH: 'Sustained strength',
  MIXED: 'Mixed',
  SINGLE_POINT: 'One point only',
};

export const actionKinds: Record<ActionKind, string> = {
  ACTION: 'Action',
  RESOLUTION: 'Resolution',
  RECOMMENDATION: 'Recommendation',
  COMMITMENT: 'Commitment',
};

export const actionStatuses: Record<ActionStatus, string> = {
  OPEN: 'Open',
  IN_PROGRESS: 'In progress',
  DONE: 'Done',
  SUPERSEDED: 'Superseded',
  UNKNOWN: 'Not stated',
};

export const documentKinds: Record<DocumentKind, string> = {
  INSPECTION_REPORT: 'Inspection report',
  VISIT_LETTER: 'Visit letter',
  MINUTES: 'Minutes',
  COUNCIL_REPORT: 'Council report',
  PLAN: 'Plan',
  OTHER: 'Other document',
};

export const reviewStatuses: Record<ReviewStatus, string> = {
  CONFIRMED: 'Confirmed by a person',
  UNREVIEWED: 'Extracted, not reviewed',
  REJECTED: 'Refused',
};

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** A partial date in words: 18 April 2018, April 2018, 2018. */
export function dateInWords(date: string | null | undefined): string {
  if (!date) return 'date not stated';
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A count with its noun: 1 finding, 1,204 findings. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}
