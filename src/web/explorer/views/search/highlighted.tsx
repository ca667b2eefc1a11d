const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** A highlight of the API, in which all but <mark> and </mark> is HTML-escaped, as what to show. */
export function Highlighted({ html }: { html: string }) {
  // What stands between marks comes at even places, what is marked at odd ones.
  return html
    .split(/<mark>|<\/mark>/)
    .map((part, place) => (place % 2 === 1 ? <mark key={place}>{decoded(part)}</mark> : decoded(part)));
}

/** The text of a highlight. */
export function textOf(html: string): string {
  return decoded(html.replace(/<\/?mark>/g, ''));
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
