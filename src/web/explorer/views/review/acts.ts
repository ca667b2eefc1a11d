/** What can be done on the desk, with the keys that do it. The first key stands on the button. */
export const acts = {
  confirm: { keys: ['c'], name: 'Confirm', meaning: 'The passage says so: the finding stands as it is.' },
  correct: { keys: ['e'], name: 'Correct', meaning: 'It stands with another summary, polarity or themes.' },
  refuse: { keys: ['r'], name: 'Refuse', meaning: 'The passage does not say so: the finding is hidden.' },
  previous: { keys: ['k', 'p'], name: 'Previous', meaning: 'Back to the one before.' },
  next: { keys: ['n', 'j'], name: 'Next', meaning: 'Leave it for now and go on.' },
  undo: { keys: ['u'], name: 'Undo', meaning: 'Take back the decision on this one, or else the latest.' },
  help: { keys: ['?'], name: 'Keys', meaning: 'Show these keys.' },
} as const;

export type Act = keyof typeof acts;
export type Acts = Record<Act, () => unknown>;
