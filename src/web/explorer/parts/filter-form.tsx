import { Fragment, type ReactNode } from 'react';
import type { FindingFacets, FindingFilter, Polarity, ReviewStatus, VisitKind, Voice } from '../generated/graphql.js';
import { type Choice, Choices } from './choices.js';
import { polarities, reviewStatuses, visitKinds, voices } from './labels.js';
import { Period } from './period.js';
import { useReference } from './use-reference.js';

export type FilterField =
  | 'councils'
  | 'regions'
  | 'neighboursOf'
  | 'themes'
  | 'polarities'
  | 'voices'
  | 'visitKinds'
  | 'period'
  | 'reviewStatuses';

type Facets = Partial<Record<Exclude<keyof FindingFacets, '__typename'>, { value: string; count: number }[]>>;

/** The fields to narrow a view by, of those asked for, with how many findings each choice has where that is known. */
export function FilterForm({
  fields,
  filter,
  change,
  facets = {},
}: {
  fields: FilterField[];
  filter: FindingFilter;
  change: (fields: FindingFilter) => void;
  facets?: Facets | undefined;
}) {
  const reference = useReference();
  if (!reference) return <div className="filters" aria-busy="true" />;
  const named = (things: { id: string; name?: string; label?: string }[], counts?: Facets[keyof Facets]) =>
    withCounts(
      things.map(({ id, name, label }) => ({ value: id, label: name ?? label ?? id })),
      counts,
    );
  const field: Record<FilterField, () => ReactNode> = {
    councils: () => (
      <Choices
        name="Councils"
        choices={named(reference.councils, facets.councils)}
        chosen={filter.councils ?? []}
        change={(councils) => change({ councils })}
      />
    ),
    regions: () => (
      <Choices
        name="Regions"
        choices={named(reference.regions, facets.regions)}
        chosen={filter.regions ?? []}
        change={(regions) => change({ regions })}
      />
    ),
    neighboursOf: () => (
      <div className="field">
        <label className="govuk-label" htmlFor="neighbours-of">
          Statistical neighbours of
        </label>
        <select
          id="neighbours-of"
          className="govuk-select"
          value={filter.neighboursOf ?? ''}
          onChange={({ target }) => change({ neighboursOf: target.value === '' ? null : target.value })}
        >
          <option value="">Any council</option>
          {reference.councils.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    ),
    themes: () => (
      <Choices
        name="Themes"
        choices={named(reference.themes, facets.themes)}
        chosen={filter.themes ?? []}
        change={(themes) => change({ themes })}
      />
    ),
    polarities: () => (
      <Choices
        name="Praise or criticism"
        choices={withCounts(choicesOf(polarities), facets.polarities)}
        chosen={filter.polarities ?? []}
        change={(chosen) => change({ polarities: chosen as Polarity[] })}
      />
    ),
    voices: () => (
      <Choices
        name="Whose words"
        choices={withCounts(choicesOf(voices), facets.voices)}
        chosen={filter.voices ?? []}
        change={(chosen) => change({ voices: chosen as Voice[] })}
      />
    ),
    visitKinds: () => (
      <Choices
        name="Kinds of visit"
        choices={choicesOf(visitKinds)}
        chosen={filter.visitKinds ?? []}
        change={(chosen) => change({ visitKinds: chosen as VisitKind[] })}
      />
    ),
    period: () => <Period from={filter.from} to={filter.to} change={change} />,
    reviewStatuses: () => (
      <Choices
        name="Review"
        choices={choicesOf(reviewStatuses)}
        chosen={filter.reviewStatuses ?? []}
        change={(chosen) => change({ reviewStatuses: chosen as ReviewStatus[] })}
      />
    ),
  };
  return (
    <form className="filters" aria-label="Narrow down" onSubmit={(event) => event.preventDefault()}>
      {fields.map((name) => (
        <Fragment key={name}>{field[name]()}</Fragment>
      ))}
    </form>
  );
}

function choicesOf(names: Record<string, string>): Choice[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

function withCounts(choices: Choice[], counts: { value: string; count: number }[] | undefined): Choice[] {
  if (!counts) return choices;
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  return choices.map((choice) => ({ ...choice, count: known.get(choice.value) ?? 0 }));
}
