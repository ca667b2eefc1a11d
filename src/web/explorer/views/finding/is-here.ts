/** Whether a passage's words are in the graph, shown or not. */
export function isHere({ text, withheld }: { text?: string | null | undefined; withheld: boolean }): boolean {
  return withheld || (text !== null && text !== undefined);
}
