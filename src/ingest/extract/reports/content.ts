import { PassageRole, type ExtractedPassage, type StructuredDocument } from '../../../domain/extraction.js';
import { boilerplateOf } from '../../structure/boilerplate.js';

/** A passage of fewer words says nothing by itself. */
const LEAST_WORDS = 6;

/** The passages in which inspectors say what they found, beside the list of what needs to improve. */
export function contentOf({ passages, improvementItems }: StructuredDocument): ExtractedPassage[] {
  const without = new Set([...boilerplateOf(passages), ...improvementItems]);
  return passages.filter((passage) => !without.has(passage.index) && isStatement(passage));
}

function isStatement({ role, text }: ExtractedPassage): boolean {
  if (role === PassageRole.HEADING || role === PassageRole.CELL || text.endsWith(':')) return false;
  return text.split(' ').length >= LEAST_WORDS && (role === PassageRole.ITEM || /[.!?;]['’”)]?\s*\d*$/.test(text));
}
