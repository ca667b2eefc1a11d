/** A field that people change: what it is called, and a value of it in words. */
export type Field = [name: string, inWords: (value: unknown) => string];

/** What a person changed, field by field: from what to what. Both are JSON; before is null where a thing was new. */
export function ChangedFields({
  before,
  after,
  fields,
}: {
  before: string | null | undefined;
  after: string | null | undefined;
  fields: Record<string, Field>;
}) {
  const [old, now] = [parsed(before), parsed(after)];
  const changed = Object.entries(fields).filter(
    ([field]) => field in now && JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  );
  if (changed.length === 0) return <p className="quiet">Nothing in the words changed.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {changed.map(([field, [name, inWords]]) => (
        <li key={field}>
          {field in old ? `${name}: from “${inWords(old[field])}” to ` : `${name}: `}“{inWords(now[field])}”
        </li>
      ))}
    </ul>
  );
}

function parsed(json: string | null | undefined): Record<string, unknown> {
  return JSON.parse(json ?? '{}') as Record<string, unknown>;
}
