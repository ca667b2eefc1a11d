import { useState } from 'react';

const KEY = 'inspection-graph:review-keys';

/** Whether single keys work; whoever switches them off finds them so the next time. */
export function useKeysWanted(): [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(() => localStorage.getItem(KEY) !== 'off');
  const want = (on: boolean) => {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    setWanted(on);
  };
  return [wanted, want];
}
