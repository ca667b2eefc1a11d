import { type FocusEvent, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import type { FindingFilter } from '../../generated/graphql.js';
import { addressOf, withFilter } from '../../parts/address.js';
import { FindingPages } from '../../parts/finding-pages.js';
import { type Cell, type Council, inWords, type Theme } from './comparison.js';

/** The findings behind a cell, beside the map: Escape leads back to where one was, and so does going elsewhere. */
export function BehindCell({
  council,
  theme,
  cell,
  filter,
  close,
}: {
  council: Council;
  theme: Theme;
  cell: Cell;
  filter: FindingFilter;
  close: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // A modal dialog makes everything else inert, which takes the browser 100 ms where the map has 6,732 cells.
    dialog.current?.show();
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && dialog.current?.close();
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) dialog.current?.close();
  };
  return (
    <dialog className="behind-cell" ref={dialog} onClose={close} onBlur={onBlur} aria-labelledby="behind-cell">
      <h2 className="govuk-heading-m" id="behind-cell">
        {council.name}: {theme.label}
      </h2>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => dialog.current?.close()}>
        Close
      </button>
      <p className="govuk-body">{inWords(cell)}</p>
      <p className="tools">
        <Link href={addressOf(council.id)}>About {council.name}</Link>
        <Link href={addressOf(theme.id)}>About the theme</Link>
        <Link href={withFilter(addresses.search, filter)}>These findings on a page of their own</Link>
      </p>
      <FindingPages filter={filter} />
    </dialog>
  );
}
