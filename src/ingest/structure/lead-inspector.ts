import type { ExtractedPassage } from '../../domain/extraction.js';
import { plainText } from './plain-text.js';

const LABELLED = /^(?:lead|reporting) (?:inspectors?|HMI)\s*:?\s*(?<name>\p{Lu}.*)$/iu;
const TITLE =
  /\s*(?:,|\(|\b(?:HMI|SCRI|SHMI|OBE|CBE)\b|\b(?:Her|His) Majesty|\bOfsted\b|\bSenior\b|\bRegional\b|\s[-–]\s).*$/u;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}|d[ae] |van |von |al-)[\p{L}'’.-]*){1,3}$/u;
const CLOSING = /^yours (?:sincerely|faithfully)/i;
const INSPECTOR = /^(?:(?:her|his) majesty's inspector|hmi\b|lead inspector|senior (?:his|her) majesty's inspector)/i;

/** Who led the inspection: where the report says so, or as the inspector who signed the letter. */
export function leadInspector(passages: ExtractedPassage[]): string | null {
  for (const { text } of passages) {
    const name = LABELLED.exec(text)?.groups?.name?.replace(TITLE, '').trim();
    if (name && NAME.test(name)) return name;
  }
  return signatory(passages);
}

function signatory(passages: ExtractedPassage[]): string | null {
  const closing = passages.findLastIndex(({ text }) => CLOSING.test(text));
  if (closing === -1) return null;
  const [name, office] = passages.slice(closing + 1, closing + 3).map(({ text }) => plainText(text));
  const own = name?.replace(TITLE, '').trim() ?? '';
  const isInspector =
    INSPECTOR.test(office ?? '') || INSPECTOR.test(name?.slice(own.length).replace(/^[\s,]+/, '') ?? '');
  return isInspector && NAME.test(own) ? own : null;
}
