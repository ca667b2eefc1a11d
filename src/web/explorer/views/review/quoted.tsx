/** A text in which the words that a finding rests on are marked, where they stand in it. */
export function Quoted({ text, quote }: { text: string; quote: string | null | undefined }) {
  const at = quote ? text.indexOf(quote) : -1;
  if (!quote || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
