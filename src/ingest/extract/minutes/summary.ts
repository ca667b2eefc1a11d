import { connectiveLength } from './speech.js';

const LONGEST = 160;

/** A statement in short: without what leads to it, cut at the end of a clause where it is long, with a full stop. */
export function summarise(content: string): string {
  let text = content
    .slice(connectiveLength(content))
    .replace(/^(?:(?:that|which|and|but)\s+)+/i, '')
    .replace(/\s*\([^()]{0,60}\)/g, '');
  text = text.replace(/^[\s,;:–—-]+|[\s,;:–—.-]+$/g, '');
  if (text.length > LONGEST) text = shorten(text);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}

function shorten(text: string): string {
  const head = text.slice(0, LONGEST - 1);
  const clause = Math.max(...[';', ', ', ' – ', '. '].map((mark) => head.lastIndexOf(mark)));
  const cut = clause > LONGEST / 2 ? clause : head.lastIndexOf(' ');
  return head
    .slice(0, cut)
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/ (?:and|or|the|a|an|of|to|for|in|with|by|that|which|as|on)$/i, '');
}
