/** The day on which something is overdue or not: today, unless another is named. */
export function AsOf({ on, change }: { on: string; change: (on: string) => void }) {
  return (
    <div className="filters">
      <div className="field">
        <label className="govuk-label" htmlFor="as-of">
          Overdue on
        </label>
        <input
          type="date"
          id="as-of"
          className="govuk-input"
          value={on}
          onChange={({ target }) => target.value !== '' && change(target.value)}
        />
      </div>
    </div>
  );
}
