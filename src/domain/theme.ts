import type { JudgementArea } from './vocabulary.js';

/** What a finding can be about. */
export interface Theme {
  id: string;
  label: string;
  definition: string;
  areas: JudgementArea[];
  parentId: string | null;
}
