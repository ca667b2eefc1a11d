import type { FindingFilter } from '../generated/graphql.js';
import { polarities, reviewStatuses, visitKinds, voices } from './labels.js';
import { useReference } from './use-reference.js';

const words: Record<string, string> = { ...polarities, ...reviewStatuses, ...visitKinds, ...voices };
const flags: Record<string, [yes: string, no: string]> = {
  includeNarrower: ['with narrower themes', 'without narrower themes'],
  primaryThemeOnly: ['as main theme only', 'as any theme'],
  hasAction: ['answered by an action', 'no action answers it'],
};

/** What a view is narrowed by, each with a way to take it away. */
export function Chosen({ filter, change }: { filter: FindingFilter; change: (fields: FindingFilter) => void }) {
  const reference = useReference();
  const chosen = Object.entries(filter).flatMap(([name, value]) => chosenOf(name, value as unknown));
  if (chosen.length === 0 || !reference) return null;
  const said = (name: string, value: string) => {
    if (name === 'neighboursOf') return `neighbours of ${reference.nameOf(value)}`;
    if (name === 'from' || name === 'to') return `${name} ${value}`;
    if (name === 'text') return `“${value}”`;
    if (name === 'minConfidence') return `confidence from ${value}`;
    return flags[name]?.[value === 'true' ? 0 : 1] ?? words[value] ?? reference.nameOf(value);
  };
  const without = (name: string, value: string) => {
    const values = filter[name as keyof FindingFilter] as unknown;
    change({ [name]: Array.isArray(values) ? values.filter((other) => other !== value) : null });
  };
  return (
    <ul className="chosen" aria-label="Narrowed to">
      {chosen.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <button type="button" onClick={() => without(name, value)}>
            {said(name, value)} <span aria-hidden="true">×</span>
            <span className="govuk-visually-hidden">(take away)</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function chosenOf(name: string, value: unknown): { name: string; value: string }[] {
  const values = (Array.isArray(value) ? value : [value]) as (string | number | boolean | null | undefined)[];
  return values.flatMap((one) => (one === null || one === undefined ? [] : { name, value: String(one) }));
}
