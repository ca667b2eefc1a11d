import { dateInWords } from './labels.js';

interface Meeting {
  body: string;
  heldOn?: string | null | undefined;
  earliest?: string | null | undefined;
  latest?: string | null | undefined;
}

/** Who met and when; where the text does not say when, what it lets one conclude. */
export function meetingInWords({ body, heldOn, earliest, latest }: Meeting): string {
  if (heldOn) return `${body}, ${dateInWords(heldOn)}`;
  const bounds = [
    ...(earliest ? [`not before ${dateInWords(earliest)}`] : []),
    ...(latest ? [`not after ${dateInWords(latest)}`] : []),
  ];
  return `${body}, date not stated${bounds.length > 0 ? ` (${bounds.join(', ')})` : ''}`;
}
