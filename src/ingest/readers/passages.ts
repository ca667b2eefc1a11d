import { PassageRole, type ExtractedPassage } from '../../domain/extraction.js';
import { sha256 } from '../../domain/ids.js';
import { normalise } from './normalise.js';

/** A piece of a document's text as a reader comes across it. */
export interface Block {
  role: PassageRole;
  text: string;
  number: number | null;
}

/** Blocks as passages: normalised, numbered, hashed, each under the last heading before it. Blank ones are dropped. */
export function toPassages(blocks: Iterable<Block>): ExtractedPassage[] {
  const passages: ExtractedPassage[] = [];
  let heading: string | null = null;
  for (const { role, text: raw, number } of blocks) {
    const text = normalise(raw);
    if (text === '') continue;
    if (role === PassageRole.HEADING) heading = text;
    const section = role === PassageRole.HEADING ? null : heading;
    passages.push({ index: passages.length + 1, page: null, section, number, role, text, sha256: sha256(text) });
  }
  return passages;
}
