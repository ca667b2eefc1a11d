import { isVerified, type Passage } from '../domain/document.js';
import type { evidenceOfFinding } from '../graph/queries/passage.js';
import type { Context } from './context.js';
import type { ShownPassage } from './masking.js';

/** The passages that a statement rests on, each with whether its text is here and unchanged: hashed when asked. */
export async function evidence(
  { loaders }: Context,
  relation: typeof evidenceOfFinding,
  id: string,
): Promise<{ passage: Passage; verified: () => boolean }[]> {
  const passages = await loaders.related(relation, id);
  return passages.map((passage: ShownPassage | Passage) => ({
    passage,
    verified: () => ('verified' in passage ? passage.verified === true : isVerified(passage)),
  }));
}
