import { useLocation, useSearchParams } from 'wouter';

/** The address of this view with some parameters changed; null takes one away. For links. */
export function useAddress(): (changes: Record<string, string | null>) => string {
  const [path] = useLocation();
  const [parameters] = useSearchParams();
  return (changes) => {
    const changed = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) changed.delete(name);
      else changed.set(name, value);
    }
    const query = changed.toString();
    return query === '' ? path : `${path}?${query}`;
  };
}
