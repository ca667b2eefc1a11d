import { load, type CheerioAPI } from 'cheerio';
import { decodeText } from './charset.js';
import { blocksOfHtml } from './html-blocks.js';
import { mainContent } from './html-content.js';
import { normalise } from './normalise.js';
import { toPassages } from './passages.js';
import type { Reading } from './reading.js';

/** Reads a web page, such as a ModernGov agenda item: its main content, without what surrounds it. */
export function readHtml(bytes: Uint8Array): Reading {
  const { text } = decodeText(bytes, declaredCharset(bytes));
  const page = load(text);
  return { format: 'html', ...readPage(page, { listNumbers: true }), title: titleOf(page), warnings: [] };
}

/** The passages of a page that is parsed already; `listNumbers`: whether its ordered lists count as the document does. */
export function readPage(page: CheerioAPI, options: { listNumbers: boolean }): Pick<Reading, 'passages'> {
  return { passages: toPassages(blocksOfHtml(mainContent(page), options)) };
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const [, charset = ''] = /<meta[^>]{0,200}charset\s*=\s*["']?([\w:-]+)/i.exec(head) ?? [];
  // What says so and is not has been decoded wrongly by someone before.
  return charset === '' || /^utf-?8$/i.test(charset) ? null : charset;
}

function titleOf(page: CheerioAPI): string | null {
  const title = normalise(page('head > title').first().text());
  return title === '' ? null : title;
}
