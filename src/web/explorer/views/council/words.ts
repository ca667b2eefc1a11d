import type { CouncilKind, DeliveryBodyKind, OverallJudgementFragment } from '../../generated/graphql.js';
import { grades, judgementStatuses } from '../../parts/labels.js';

/** What the kinds of councils are called on a page. */
export const councilKinds: Record<CouncilKind, string> = {
  COUNTY: 'County',
  UNITARY: 'Unitary',
  METROPOLITAN: 'Metropolitan district',
  LONDON_BOROUGH: 'London borough',
  CITY_OF_LONDON: 'City of London',
  ISLES_OF_SCILLY: 'Isles of Scilly',
};

export const deliveryBodyKinds: Record<DeliveryBodyKind, string> = {
  COMPANY: 'company owned by councils',
  TRUST: 'children’s trust',
};

type Judged = Pick<OverallJudgementFragment, 'status' | 'grade'>;

/** A grade, or why there is none. */
export function gradeInWords(judgement: Judged | null | undefined): string {
  if (!judgement) return 'No inspection in the graph';
  const { status, grade } = judgement;
  return grade ? grades[grade] : `No grade: ${judgementStatuses[status].toLowerCase()}`;
}
