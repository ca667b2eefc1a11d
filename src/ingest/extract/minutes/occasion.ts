import type { StructuredDocument } from '../../../domain/extraction.js';
import type { Occasion } from './due.js';

const AUTHOR = /^(?:joint )?report (?:of|by|from) (?:the )?(?<author>\p{Lu}[^.:|]{3,100})$/iu;
const FIRST_LINES = 8;

/** What a document tells of when it was written and who wrote it. */
export function occasionOf({ meeting, published, passages }: StructuredDocument): Occasion {
  const [author] = passages.slice(0, FIRST_LINES).flatMap(({ text }) => AUTHOR.exec(text)?.groups?.author ?? []);
  const heldOn = meeting?.heldOn ?? null;
  return { after: heldOn ?? meeting?.earliest ?? published, heldOn, author: author ?? null };
}
