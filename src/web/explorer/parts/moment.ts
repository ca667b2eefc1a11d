const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** A moment in words: 23 November 2025 at 16:38 UTC. */
export function momentInWords(at: string): string {
  return `${format.format(new Date(at))} UTC`;
}
