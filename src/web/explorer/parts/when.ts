import { dateInWords } from './labels.js';

/** When a visit took place, as far as it is known: where its own date is not, that of its report, or the source's words. */
export function whenOf({
  startedOn,
  publishedOn,
  dateText,
}: {
  startedOn?: string | null;
  publishedOn?: string | null;
  dateText?: string | null;
}): string {
  if (startedOn) return dateInWords(startedOn);
  if (publishedOn) return `report of ${dateInWords(publishedOn)}`;
  return dateText ? `“${dateText}”` : dateInWords(null);
}
