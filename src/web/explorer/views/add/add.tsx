import './add.scss';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../addresses.js';
import { Page } from '../../parts/page.js';
import { SignInForm } from '../../parts/sign-in-form.js';
import { mayReview, useViewer } from '../../session.js';
import { ChooseFiles } from './choose-files.js';
import { FileList } from './file-list.js';
import { Known } from './known.js';
import { noHints } from './upload.js';
import { add, useUploads } from './uploads.js';

/** Adds documents: files are read on the server, and what is found in them waits for review. */
export default function Add() {
  const reviewer = mayReview(useViewer());
  const uploads = useUploads();
  const [hints, setHints] = useState(noHints);
  const ended = uploads.some(({ state }) => state.name === 'refused' && state.code === 'UNAUTHENTICATED');
  const busy = uploads.some(({ state }) => state.name === 'waiting' || state.name === 'reading');
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [busy]);
  return (
    <Page
      title="Add documents"
      lead="Ofsted reports and letters, council minutes and papers. What is found in them waits for review."
    >
      {ended && (
        <section aria-labelledby="again">
          <h2 className="govuk-heading-m" id="again">
            Sign in again
          </h2>
          <SignInForm />
        </section>
      )}
      {reviewer && (
        <>
          <Known hints={hints} change={setHints} />
          <ChooseFiles chosen={(files) => add(files, hints)} />
        </>
      )}
      {!reviewer && !ended && (
        <div className="govuk-inset-text">
          Adding documents needs the role reviewer.{' '}
          <Link href={`${addresses.signIn}?then=${addresses.add}`}>Sign in as a reviewer</Link>, or look at{' '}
          <Link href={addresses.documents}>the documents that are here</Link>.
        </div>
      )}
      {uploads.length > 0 && <FileList uploads={uploads} />}
    </Page>
  );
}
