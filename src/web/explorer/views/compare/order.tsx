/** What something is ordered by: a word, or one of the things on the other side. */
export function Order({
  name,
  id,
  value,
  change,
  words,
  things,
  group,
}: {
  name: string;
  id: string;
  value: string;
  change: (value: string) => void;
  words: Record<string, string>;
  things: readonly { id: string; name: string }[];
  group: string;
}) {
  return (
    <div>
      <label className="govuk-label" htmlFor={id}>
        {name}
      </label>
      <select id={id} className="govuk-select" value={value} onChange={({ target }) => change(target.value)}>
        {Object.entries(words).map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
        <optgroup label={group}>
          {things.map((thing) => (
            <option key={thing.id} value={thing.id}>
              {thing.name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
