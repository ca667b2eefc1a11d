import { dateInWords } from './labels.js';

interface Due {
  due?: string | null | undefined;
  dueText?: string | null | undefined;
}

/** By when something is to be done, and how the document words it. */
export function dueInWords({ due, dueText }: Due): string {
  if (!due) return dueText ? `no date, but “${dueText}”` : 'no date';
  const said = dateInWords(due);
  return dueText && dueText !== said ? `${said} (“${dueText}”)` : said;
}
