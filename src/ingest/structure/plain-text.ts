/** A text as phrases are looked up in it: straight quotes and plain hyphens. */
export function plainText(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, '-');
}

/** A phrase of a table as a pattern: whatever the case, on `plainText`. */
export function toPattern(phrase: string): RegExp {
  return new RegExp(phrase, 'i');
}
