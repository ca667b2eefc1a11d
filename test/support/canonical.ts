/** JSON that is the same for the same content: Neo4j gives properties in any order. */
export function canonical(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The same without the stamps that tell which change was the latest. */
export function unstamped(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/"stamp":\d+/, '"stamp":0'));
}
