import { PassageRole, type ReadDocument } from '../../domain/extraction.js';
import type { KindDecision } from './document-kind.js';
import { plainText } from './plain-text.js';

const LONGEST = 200;
/** Kinds of report are named alike for all councils; then the first line says which council it was. */
const GENERIC = /\b(?:inspection|review) of (?:children's|services|looked|local authority)\b/i;

/** What a document is called: as it calls itself, else as its format says, else its first heading or line. */
export function titleOf({ passages, title, file }: ReadDocument, { title: named }: KindDecision): string {
  if (named) {
    const [first] = passages;
    const isNameless = GENERIC.test(plainText(named.text)) && first && first !== named && first.text.length < 80;
    return cut(isNameless ? `${first.text}: ${named.text}` : named.text);
  }
  const heading = passages.find(({ role }) => role === PassageRole.HEADING);
  return cut(title ?? heading?.text ?? passages[0]?.text ?? file);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
