// Exactly these: \s in JavaScript would also take U+FEFF, and the hashes of passages depend on it.
const WHITE_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** A line as passages keep it: NFC, every run of white space one blank, none at the ends. Nothing else changes. */
export function normalise(line: string): string {
  return line.normalize('NFC').replace(WHITE_SPACE, ' ').replace(/^ | $/g, '');
}
