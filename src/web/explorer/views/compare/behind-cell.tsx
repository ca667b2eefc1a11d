import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import type { FindingFilter } from '../../generated/graphql.js';
import { addressOf, withFilter } from '../../parts/address.js';
import { FindingPages } from '../../parts/finding-pages.js';
import { type Cell, type Council, inWords, type Theme } from './comparison.js';

/** The findings behind a cell, over the map: Escape leads back to where one was. */
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
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="behind-cell" ref={dialog} onClose={close} aria-labelledby="behind-cell">
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
