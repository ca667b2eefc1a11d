const prefix = 'inspection-graph:';
const histories = ['graphiql:queries', 'graphiql:favorites'];

/**
 * localStorage under names of our own: other GraphiQLs run on the same loopback address,
 * and their tabs must not appear in place of ours. Headers are left out: GraphiQL's history would keep
 * tokens, whatever `shouldPersistHeaders` says.
 */
export const storage = {
  getItem: (name: string): string | null => localStorage.getItem(prefix + name),
  setItem(name: string, value: string): void {
    localStorage.setItem(prefix + name, histories.includes(name) ? withoutHeaders(value) : value);
  },
  removeItem: (name: string): void => localStorage.removeItem(prefix + name),
  clear(): void {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(prefix)) localStorage.removeItem(name);
    }
  },
  get length(): number {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix)).length;
  },
};

function withoutHeaders(history: string): string {
  return JSON.stringify(JSON.parse(history, (key, value: unknown) => (key === 'headers' ? undefined : value)));
}
