import type { ExtractedAction, ExtractedFinding, ExtractedMeasure } from '../../domain/extraction.js';
import { ReviewStatus } from '../../domain/vocabulary.js';
import type { KeptAction, KeptFinding, KeptObservation } from '../../graph/write/ingested-statements.js';

/** What of an extraction is new, and which of what people entered the rest is. */
export interface Linked<Item> {
  added: Item[];
  links: { id: string; item: Item }[];
}

/** A proposal that a person has decided on is theirs; one on the passage of a confirmed finding with its polarity is that. */
export function linkFindings<Item extends ExtractedFinding & { id: string }>(
  items: readonly Item[],
  kept: readonly KeptFinding[],
): Linked<Item> {
  const confirmed = kept.filter(({ reviewStatus }) => reviewStatus === ReviewStatus.CONFIRMED);
  return link(items, kept, confirmed, (item, { polarity, evidence, voice, themes }) => {
    if (polarity !== item.polarity || !shareOne(evidence, item.passages)) return 0;
    const primary = themes[0] !== undefined && themes[0] === item.themes[0];
    return 1 + (voice === item.voice ? 4 : 0) + (primary ? 2 : 0) + (shareOne(themes, item.themes) ? 1 : 0);
  });
}

/** An action that a person has entered or changed is theirs, and so is one on the same passage. */
export function linkActions<Item extends ExtractedAction & { id: string }>(
  items: readonly Item[],
  kept: readonly KeptAction[],
): Linked<Item> {
  return link(items, kept, kept, (item, { kind, evidence }) =>
    shareOne(evidence, item.passages) ? 1 + (kind === item.kind ? 1 : 0) : 0,
  );
}

/** A value that a person has entered from the same passage is theirs. */
export function linkMeasures<Item extends ExtractedMeasure & { id: string }>(
  items: readonly Item[],
  kept: readonly KeptObservation[],
): Linked<Item> {
  return link(items, [], kept, (item, { value, evidence }) =>
    value === item.value && shareOne(evidence, item.passages) ? 1 : 0,
  );
}

/** Pairs each item with the kept statement that has its id, else with the likest one; each is used once. */
function link<Item extends { id: string }, Kept extends { id: string }>(
  items: readonly Item[],
  withIds: readonly Kept[],
  likely: readonly Kept[],
  likeness: (item: Item, kept: Kept) => number,
): Linked<Item> {
  const ids = new Set(withIds.map(({ id }) => id));
  const linked: Linked<Item> = { added: [], links: [] };
  const used = new Set<string>();
  const partners = new Map<Item, string>();
  for (const item of items) if (ids.has(item.id)) take(item, item.id);
  const pairs = items
    .flatMap((item) => likely.map((kept) => ({ item, id: kept.id, score: likeness(item, kept) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { item, id } of pairs) if (!partners.has(item) && !used.has(id)) take(item, id);
  for (const item of items) {
    const id = partners.get(item);
    if (id === undefined) linked.added.push(item);
    else linked.links.push({ id, item });
  }
  return linked;

  function take(item: Item, id: string): void {
    partners.set(item, id);
    used.add(id);
  }
}

function shareOne<Value>(some: readonly Value[], others: readonly Value[]): boolean {
  return some.some((value) => others.includes(value));
}
