import { ActionKind } from '../../../domain/vocabulary.js';
import type { DraftAction } from './actions.js';

/** Without what was said and then listed or resolved; that rests on both, and keeps what only one says. */
export function withoutRepeats(listed: DraftAction[], said: DraftAction[]): DraftAction[] {
  const alone = said.filter((action) => {
    const same =
      action.kind === ActionKind.RECOMMENDATION ? undefined : listed.find((other) => alike(action.text, other.text));
    if (!same) return true;
    same.passages.push(...action.passages.filter((index) => !same.passages.includes(index)));
    same.owner ??= action.owner;
    same.due ??= action.due;
    same.dueText ??= action.dueText;
    return false;
  });
  return [...listed, ...alone];
}

function alike(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= 4 && shared / Math.min(left.size, right.size) >= 0.6;
}

function wordsOf(text: string): Set<string> {
  return new Set([...text.toLowerCase().matchAll(/[\p{L}-]{4,}/gu)].map(([word]) => word.replace(/(?:ing|ed|s)$/, '')));
}
