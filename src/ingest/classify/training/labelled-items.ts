import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { splitSentences } from '../../structure/minutes/sentences.js';
import { readTable } from '../../../read-table.js';

export interface LabelledSentence {
  text: string;
  theme: string;
  polarity: string;
}

/** A bullet or paragraph of a report with what people say of it. */
export interface LabelledItem {
  isParagraph: boolean;
  text: string;
  heading: string;
  /** The council: its items are held out together. */
  group: string;
  primary: string;
  also: string[];
  polarity: string;
  /** How far the label is trusted: 1 where the annotator was sure. */
  trust: number;
  /** Empty where nobody labelled them one by one. */
  sentences: LabelledSentence[];
}

/** A passage of which only sentences are labelled. */
const UNLABELLED = { isParagraph: true, primary: '', also: [], polarity: '', trust: 0 };

/** A line of `extract --json`, as far as it is needed here. */
interface ExtractedLine {
  file: string;
  council: string | null;
  passages: { text: string; section: string | null }[];
}

const [SHORT, LONG] = [40, 100];

/**
 * What a text is known by in the labels, which hold no text: the first 16 hex digits of the hash of its first letters
 * and digits. A paragraph takes more of them than a bullet, for many begin alike.
 */
export function keyOf(text: string): string {
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const known = letters.slice(0, letters.length < 1.5 * LONG ? SHORT : LONG);
  return createHash('sha256').update(known).digest('hex').slice(0, 16);
}

/** The labels of a table with the texts that they are of, looked up in documents as `extract --json` prints them. */
export function labelledItems(labelsPath: string, extractedPaths: readonly string[]): LabelledItem[] {
  const found = new Map<string, { text: string; heading: string; group: string }>();
  for (const line of extractedPaths.flatMap((path) => readFileSync(path, 'utf8').split('\n'))) {
    if (!line.trim()) continue;
    const { file, council, passages } = JSON.parse(line) as ExtractedLine;
    for (const { text, section } of passages) {
      found.set(keyOf(text), { text, heading: section ?? '', group: council ?? file });
    }
  }
  const rows = readTable(labelsPath);
  const items = new Map<string, LabelledItem>();
  for (const { key = '', within, kind, primary = '', also = '', polarity = '', trust } of rows) {
    const place = within ? undefined : found.get(key);
    if (!place) continue;
    items.set(key, {
      ...place,
      isParagraph: kind === 'paragraph',
      primary,
      also: also ? also.split('; ') : [],
      polarity,
      trust: Number(trust),
      sentences: [],
    });
  }
  for (const { key = '', within = '', primary: theme = '', polarity = '' } of rows) {
    const place = found.get(within);
    const text = splitSentences(place?.text ?? '').find((span) => keyOf(span.text) === key)?.text;
    if (!place || text === undefined) continue;
    const item = items.get(within) ?? { ...place, ...UNLABELLED, sentences: [] };
    items.set(within, item);
    item.sentences.push({ text, theme, polarity });
  }
  return [...items.values()];
}
