import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { CouncilVisitsQuery } from '../../generated/graphql.js';
import { addressOf } from '../../parts/address.js';
import { dateInWords } from '../../parts/labels.js';
import { whenOf } from '../../parts/when.js';
import { councilKinds, deliveryBodyKinds, gradeInWords } from './words.js';

type Council = NonNullable<CouncilVisitsQuery['council']>;

/** What the council is, who delivers for it, and what it came from or went into. */
export function About({ council }: { council: Council }) {
  const { officialName, kind, region, latestJudgement, deliveryBodies, predecessors, successors, endedOn } = council;
  return (
    <dl className="govuk-summary-list about">
      <Row name="Council">
        {officialName} ({councilKinds[kind].toLowerCase()},{' '}
        <Link href={`/councils?regions=${region.id}`}>{region.name}</Link>)
      </Row>
      {endedOn && <Row name="Ended on">{dateInWords(endedOn)}, in a reorganisation</Row>}
      <Row name="Latest overall judgement">
        <strong>{gradeInWords(latestJudgement)}</strong>
        {latestJudgement && ` (inspection of ${whenOf(latestJudgement.visit)})`}
      </Row>
      {deliveryBodies.length > 0 && (
        <Row name="Services delivered by">
          {deliveryBodies.map(({ id, name, kind: bodyKind, since, until }) => (
            <div key={id}>
              {name}, {deliveryBodyKinds[bodyKind]}
              {since && `, since ${dateInWords(since)}`}
              {until && `, until ${dateInWords(until)}`}
            </div>
          ))}
        </Row>
      )}
      {predecessors.length > 0 && (
        <Row name="Took over from">
          <Councils councils={predecessors} /> (what was said of it stays with it)
        </Row>
      )}
      {successors.length > 0 && (
        <Row name="Taken over by">
          <Councils councils={successors} />
        </Row>
      )}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}

function Councils({ councils }: { councils: { id: string; name: string }[] }) {
  return councils.map(({ id, name }, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      <Link href={addressOf(id)}>{name}</Link>
    </Fragment>
  ));
}
