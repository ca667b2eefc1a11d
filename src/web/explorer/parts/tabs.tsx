import './tabs.scss';
import { Link } from 'wouter';
import { useAddress } from './use-address.js';
import { useParameter } from './use-filter.js';

/** What a view can show, each a link; the first is the usual one. A change begins again at the first page. */
export function Tabs({ label, parameter, tabs }: { label: string; parameter: string; tabs: Record<string, string> }) {
  const [usual = ''] = Object.keys(tabs);
  const [shown] = useParameter(parameter, usual);
  const addressWith = useAddress();
  return (
    <nav aria-label={label} className="tabs">
      <ul>
        {Object.entries(tabs).map(([value, name]) => (
          <li key={value}>
            <Link
              href={addressWith({ [parameter]: value === usual ? null : value, after: null })}
              aria-current={value === shown ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
