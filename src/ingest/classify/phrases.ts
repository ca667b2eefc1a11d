/** A phrase that was found: which, and at which word it begins. */
export interface Match {
  phrase: number;
  position: number;
}

/** How many words a gap may skip. */
const GAP = 4;

/**
 * Finds phrases in words. In a phrase, `a|b` stands for either word and `~` for up to four words between; `form` makes
 * alike what is to be taken as the same word.
 */
export class PhraseFinder {
  private readonly parts: (Set<string> | null)[][] = [];
  private readonly byFirst = new Map<string, number[]>();

  constructor(
    phrases: readonly string[],
    private readonly form: (word: string) => string,
  ) {
    for (const [index, phrase] of phrases.entries()) {
      const parts = phrase
        .toLowerCase()
        .replace(/(\p{L})[’'](?:s\b)?/gu, '$1')
        .split(' ')
        .map((part) => (part === '~' ? null : new Set(part.split('|').map(form))));
      this.parts.push(parts);
      for (const word of parts[0] ?? []) {
        const known = this.byFirst.get(word);
        if (known) known.push(index);
        else this.byFirst.set(word, [index]);
      }
    }
  }

  /** Each phrase once, where it first occurs. */
  find(words: readonly string[]): Match[] {
    const forms = words.map(this.form);
    const found = new Map<number, number>();
    for (const [position, first] of forms.entries()) {
      for (const phrase of this.byFirst.get(first) ?? []) {
        if (!found.has(phrase) && follows(this.parts[phrase] ?? [], 1, forms, position + 1)) {
          found.set(phrase, position);
        }
      }
    }
    return [...found].map(([phrase, position]) => ({ phrase, position }));
  }
}

function follows(parts: (Set<string> | null)[], part: number, forms: string[], at: number): boolean {
  const wanted = parts[part];
  if (wanted === undefined) return true;
  if (wanted !== null) return wanted.has(forms[at] ?? '') && follows(parts, part + 1, forms, at + 1);
  for (let skipped = 0; skipped <= GAP; skipped++) if (follows(parts, part + 1, forms, at + skipped)) return true;
  return false;
}
