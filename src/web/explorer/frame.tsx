import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '../addresses.js';
import { useViewer } from './session.js';

const rooms: [address: string, name: string][] = [
  [addresses.compare, 'Compare'],
  [addresses.councils, 'Councils'],
  [addresses.themes, 'Themes'],
  [addresses.search, 'Findings'],
  [addresses.actions, 'Actions'],
  [addresses.documents, 'Documents'],
  [addresses.data, 'Data'],
  [addresses.review, 'Review'],
  [addresses.add, 'Add documents'],
];

/** What surrounds every view: the way past the navigation, the navigation, and who is signed in. */
export function Frame({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const viewer = useViewer();
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <header className="head">
        <div className="govuk-width-container">
          <Link href={addresses.home} className="name">
            Inspection graph
          </Link>
          <nav aria-label="Main" className="rooms">
            <ul>
              {rooms.map(([address, name]) => (
                <li key={address}>
                  <Link
                    href={address}
                    aria-current={path === address || path.startsWith(`${address}/`) ? 'page' : undefined}
                  >
                    {name}
                  </Link>
                </li>
              ))}
              <li>
                <Link href={addresses.signIn}>{viewer ? `Signed in: ${viewer.name}` : 'Sign in'}</Link>
              </li>
            </ul>
          </nav>
        </div>
      </header>
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          Built from published documents; not a service of Ofsted or of any council. A finding is a statement, not a
          fact: each leads to the passage that it rests on. <a href="/playground">Playground</a> ·{' '}
          <a href="/health/ready">Health</a>
        </footer>
      </div>
    </>
  );
}
