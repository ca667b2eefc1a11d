import iconv from 'iconv-lite';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../src/errors.js';
import { readDocument } from '../../../src/ingest/readers/read-document.js';
import { makeDocx, paragraph, table } from './make-docx.js';
import { makePdf } from './make-pdf.js';

/** The same numbers from 0 to below 1 on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LINES = ['Monitoring visit', 'Plans for children were late.', 'Audits were thorough and led to change.'];
const HTML = `<html><head><title>Minutes</title></head><body><main><h1>Minutes</h1>${LINES.map((line) => `<p>${line}</p>`).join('')}
  <ul><li>One</li></ul><table><tr><td>2021</td><td>14</td></tr></table></main></body></html>`;

const VALID: Record<string, Uint8Array> = {
  'letter.pdf': makePdf([LINES, LINES]),
  'minutes.docx': makeDocx(LINES.map((line) => paragraph(line)).join('') + table([['2021', '14']])),
  'minutes.html': Buffer.from(HTML),
  'minutes.txt': Buffer.from(LINES.join('\r\n')),
};

const MUTATIONS: Record<string, (bytes: Uint8Array, random: () => number) => Uint8Array> = {
  'cut short': (bytes, random) => bytes.slice(0, Math.floor(random() * bytes.length)),
  'beginning lost': (bytes, random) => bytes.slice(Math.floor(random() * bytes.length)),
  'bits flipped': (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let flips = 1 + random() * 40; flips > 0; flips -= 1) {
      changed[Math.floor(random() * bytes.length)]! ^= 1 << Math.floor(random() * 8);
    }
    return changed;
  },
  'piece repeated': (bytes, random) => {
    const [from, to] = [random(), random()].sort().map((part) => Math.floor(part * bytes.length));
    return Buffer.concat([
      bytes.subarray(0, to),
      ...Array<Uint8Array>(50).fill(bytes.subarray(from, to)),
      bytes.subarray(to),
    ]);
  },
  'piece of noise': (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    const from = Math.floor(random() * bytes.length);
    for (let at = from; at < Math.min(from + 100, bytes.length); at += 1) changed[at] = Math.floor(random() * 256);
    return changed;
  },
};

/** Passages that keep what passages promise, or a refusal that a person understands. */
async function readsOrRefuses(name: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const { passages } = await readDocument({ name, bytes });
    passages.forEach(({ index, text, sha256 }, at) => {
      expect(index).toBe(at + 1);
      expect(text).not.toBe('');
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    });
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(BadInput);
    expect((error as BadInput).message).toMatch(/^[A-Z][^\n]{20,200}$/);
    return 'refused';
  }
}

test.each(Object.entries(VALID))('%s reads when it is whole', async (name, bytes) => {
  const { passages, format, warnings, file, sha256 } = await readDocument({ name, bytes });
  expect([file, sha256]).toEqual([name, createHash('sha256').update(bytes).digest('hex')]);
  expect(name).toContain(format === 'text' ? 'txt' : format);
  expect(warnings).toEqual([]);
  expect(passages.map(({ text }) => text)).toEqual(expect.arrayContaining(LINES.slice(1)));
});

describe.each(Object.entries(VALID))('%s', (name, bytes) => {
  test.each(Object.entries(MUTATIONS))('with %s', async (kind, mutate) => {
    const random = seeded(name.length * 1000 + kind.length);
    const mutants = Array.from({ length: 10 }, () => mutate(bytes, random));
    const outcomes = await Promise.all(mutants.map((mutant) => readsOrRefuses(name, mutant)));
    expect(outcomes).toHaveLength(10);
  });

  test('under the names of the other kinds reads all the same', async () => {
    for (const other of Object.keys(VALID)) {
      const kind = name.slice(-4);
      const expected = /html|.txt/.test(kind) && /pdf|docx/.test(other) ? 'refused' : 'read';
      expect([other, await readsOrRefuses(other, bytes)]).toEqual([other, expected]);
    }
  });
});

test.each([
  ['nothing', 'a.pdf', Buffer.alloc(0)],
  ['too much', 'a.txt', Buffer.alloc(21 * 1024 * 1024, 'a')],
  ['zeros', 'a.txt', Buffer.alloc(100_000)],
  ['only blanks', 'a.txt', Buffer.from('\u00a0\r\n\t\n')],
  ['a page without text', 'a.html', Buffer.from('<html><body><p></p><script>1</script></body></html>')],
  ['only the header of a PDF', 'a.pdf', Buffer.from('%PDF-1.7\n')],
  ['a PDF of many pages', 'a.pdf', makePdf(Array<string[]>(401).fill(['One.']))],
  ['a PDF without text', 'a.pdf', makePdf([[]])],
])('%s is refused', async (_, name, bytes) => {
  expect(await readsOrRefuses(name, bytes)).toBe('refused');
});

test.each([
  ['a page that nests deeply', 'a.html', Buffer.from('<div>'.repeat(5_000) + 'Deep.')],
  ['a table that nests deeply', 'a.html', Buffer.from('<table><tr><td>'.repeat(3000) + 'Deep.')],
  ['a line without end', 'a.txt', Buffer.alloc(5_000_000, 'word ')],
  ['a line of digits', 'a.txt', Buffer.alloc(2_000_000, '1,')],
  ['many lines', 'a.txt', Buffer.alloc(20_000, 'a\n')],
  ['a page of furniture', 'a.html', Buffer.from('<p class=nav>One'.repeat(20_000))],
  ['tags that never end', 'a.html', Buffer.from('<p><!--'.repeat(100_000))],
  ['half a character', 'a.txt', iconv.encode('Plans were late', 'utf16le').subarray(0, 9)],
])('%s is read or refused', async (_, name, bytes) => {
  expect(['read', 'refused']).toContain(await readsOrRefuses(name, bytes));
});
