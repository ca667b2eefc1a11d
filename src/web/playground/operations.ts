const files = import.meta.glob<string>('./operations/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The operations that a first visit finds as tabs, in the order of their file names. */
export const operations: string[] = Object.keys(files)
  .sort()
  .flatMap((name) => files[name] ?? []);
