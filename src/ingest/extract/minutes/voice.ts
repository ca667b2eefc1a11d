import { Voice } from '../../../domain/vocabulary.js';
import { readPhrases } from '../../structure/minutes/phrases.js';

const speakers = readPhrases<{ phrase: string; voice: Voice }>('extract/minutes', 'speakers.csv');
const LONGEST_ARTICLE = 4;

/** The voice of whoever the words name; a councillor with an office in the cabinet speaks for the council. */
export function voiceOf(words: string): Voice | null {
  const found = speakers.find(words);
  const [first] = found;
  if (first?.row.voice === Voice.MEMBER && found.some(({ row }) => row.voice === Voice.COUNCIL)) return Voice.COUNCIL;
  return first?.row.voice ?? null;
}

/** Whether the words begin with somebody who speaks for such a voice. */
export function beginsWithSpeaker(words: string): boolean {
  const [first] = speakers.find(words);
  return first !== undefined && first.start <= LONGEST_ARTICLE;
}
