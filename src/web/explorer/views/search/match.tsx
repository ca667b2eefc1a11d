import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { MatchesQuery } from '../../generated/graphql.js';
import { addressOf, passageAddress } from '../../parts/address.js';
import { FindingLine } from '../../parts/finding-line.js';
import { dateInWords } from '../../parts/labels.js';
import { Highlighted, textOf } from './highlighted.js';

type Edge = MatchesQuery['search']['edges'][number];

/** One thing that a search found, with the words that match marked, and the way to it. */
export function Match({ edge: { node, highlights } }: { edge: Edge }) {
  const marked = (text: string): ReactNode => {
    const whole = highlights.find((highlight) => textOf(highlight) === text);
    return whole === undefined ? text : <Highlighted html={whole} />;
  };
  const others = (...shown: string[]) => (
    <Fragments of={highlights.filter((highlight) => !shown.includes(textOf(highlight)))} />
  );
  switch (node.__typename) {
    case 'Finding':
      return <FindingLine finding={node} says={marked(node.summary)} />;
    case 'Action':
      return (
        <Found
          kind="Action"
          address={`${addressOf(node.document.id)}#${node.id}`}
          name={marked(node.summary)}
          about={`${node.council.name}, ${node.owner ?? 'no owner named'}, ${
            node.due ? `due ${dateInWords(node.due)}` : 'no date'
          }`}
        />
      );
    case 'Passage':
      return (
        <Found
          kind="Passage"
          address={passageAddress(node.document.id, node.index)}
          name={`${node.document.title}, passage ${node.index}`}
          about={
            node.withheld
              ? 'Withheld: it names a child or a private person. Reviewers who are signed in can read it.'
              : node.page && `page ${node.page}`
          }
        >
          {others()}
        </Found>
      );
    case 'Document':
      return (
        <Found
          kind="Document"
          address={addressOf(node.id)}
          name={marked(node.title)}
          about={`${node.council.name}, ${dateInWords(node.publishedOn)}`}
        />
      );
    case 'Council':
      return (
        <Found kind="Council" address={addressOf(node.id)} name={marked(node.name)} about={node.region.name}>
          {others(node.name)}
        </Found>
      );
    case 'Theme':
      return (
        <Found kind="Theme" address={addressOf(node.id)} name={marked(node.label)}>
          <p className="says">{marked(node.definition)}</p>
        </Found>
      );
  }
}

function Found({
  kind,
  address,
  name,
  about,
  children,
}: {
  kind: string;
  address: string;
  name: ReactNode;
  about?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li>
      <span className="match-kind quiet">{kind}</span>
      <p className="says">
        <Link href={address}>{name}</Link>
      </p>
      {children}
      {about && <p className="about">{about}</p>}
    </li>
  );
}

function Fragments({ of }: { of: string[] }) {
  return of.map((html) => (
    <p className="says" key={html}>
      <Highlighted html={html} />
    </p>
  ));
}
