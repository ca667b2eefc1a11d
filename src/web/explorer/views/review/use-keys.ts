import { useEffect } from 'react';
import { type Act, acts, type Acts } from './acts.js';

const byKey = new Map<string, Act>(
  Object.entries(acts).flatMap(([act, { keys }]) => keys.map((key) => [key, act as Act] as const)),
);

/** Does what a single key stands for, unless somebody types, or a dialogue is open. */
export function useKeys(on: Acts, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const press = (event: KeyboardEvent) => {
      // A key that is held down must not decide on one finding after the other.
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const act = byKey.get(event.key.toLowerCase());
      if (!act) return;
      event.preventDefault();
      on[act]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
