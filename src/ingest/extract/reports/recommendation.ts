import type { ExtractedAction, ExtractedPassage } from '../../../domain/extraction.js';
import { ActionKind } from '../../../domain/vocabulary.js';
import { readTable } from '../../../read-table.js';
import { tidy, summaryOfItem } from './summary.js';

const VERBS = new Set(readTable<'verb'>('src/ingest/extract/reports/recommendation-verbs.csv').map(({ verb }) => verb));
const ADVERB =
  /^(?:urgently|immediately|further|continue to|robustly|promptly|rapidly|quickly|proactively|fully|clearly)\s+/i;
const DUE = /^(?:immediate(?:ly)?|within (?:the next )?\w+ (?:days?|weeks?|months?))\b/i;

/** The action that an item recommends; null where it only names what needs to improve. */
export function recommendationOf(passage: ExtractedPassage): Omit<ExtractedAction, 'themes'> | null {
  if (!isImperative(passage.text)) return null;
  return {
    passages: [passage.index],
    kind: ActionKind.RECOMMENDATION,
    summary: summaryOfItem(passage.text),
    owner: null,
    due: null,
    dueText: DUE.exec(passage.section ?? '')?.[0] ?? null,
  };
}

function isImperative(text: string): boolean {
  const [first = ''] = tidy(text).replace(ADVERB, '').toLowerCase().split(/[\s,]/);
  return VERBS.has(first);
}
