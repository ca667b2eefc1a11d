import { PassageRole } from '../../domain/extraction.js';
import type { HtmlContent, HtmlNode } from './html-content.js';
import { markOf, roleOf } from './line-role.js';
import { normalise } from './normalise.js';
import type { Block } from './passages.js';

/** What the blocks of an element are. */
interface Frame {
  /** Null: what each is by its own words. */
  role: PassageRole | null;
  number: number | null;
  /** An item's first block is the item; what follows in it are paragraphs. */
  used: boolean;
}

type Element = Extract<HtmlNode, { attribs: unknown }>;

const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const CELL_WORDS = 60;

/** The text of a page in order: headings, paragraphs, items with the numbers of ordered lists, and cells row by row. */
export function blocksOfHtml({ nodes, furniture }: HtmlContent, options: { listNumbers: boolean }): Block[] {
  const blocks: Block[] = [];
  let open = '';

  const close = (frame: Frame) => {
    const text = normalise(open.replace(/\u00ad/g, ''));
    open = '';
    if (text === '') return;
    blocks.push(toBlock(text, frame));
    frame.used = true;
  };

  const walkAll = (children: HtmlNode[], frame: Frame) => {
    for (const child of children) walk(child, frame);
  };

  const walkBlock = (element: Element, outer: Frame, inner: Frame) => {
    close(outer);
    walkAll(element.children, inner);
    close(inner);
  };

  const walkList = (list: Element, frame: Frame) => {
    close(frame);
    const counts = options.listNumbers && list.name === 'ol' && !/^[ai]$/i.test(list.attribs.type ?? '1');
    let next = Number.parseInt(list.attribs.start ?? '1', 10) || 1;
    for (const child of list.children) {
      if (!isElement(child) || child.name !== 'li' || furniture.has(child)) {
        walk(child, frame);
        continue;
      }
      next = Number.parseInt(child.attribs.value ?? '', 10) || next;
      walkBlock(child, frame, { role: PassageRole.ITEM, number: counts ? next : null, used: false });
      next += 1;
    }
  };

  const walk = (node: HtmlNode, frame: Frame): void => {
    if (isText(node)) open += node.data;
    if (!isElement(node) || furniture.has(node)) return;
    if (node.name === 'br') {
      if (frame.role === PassageRole.CELL || frame.role === PassageRole.HEADING) open += ' ';
      else close(frame);
    } else if (node.name === 'ol' || node.name === 'ul' || node.name === 'menu') walkList(node, frame);
    else if (/^h[1-6]$/.test(node.name) || node.attribs.role === 'heading') {
      walkBlock(node, frame, { role: PassageRole.HEADING, number: null, used: false });
    } else if ((node.name === 'td' || node.name === 'th') && !isLayout(tableOf(node))) {
      walkBlock(node, frame, { role: PassageRole.CELL, number: null, used: false });
    } else if (BLOCKS.has(node.name)) walkBlock(node, frame, frame);
    else walkAll(node.children, frame);
  };

  const whole: Frame = { role: null, number: null, used: false };
  walkAll(nodes, whole);
  close(whole);
  return blocks;
}

function toBlock(text: string, { role, number, used }: Frame): Block {
  if (role === PassageRole.CELL || role === PassageRole.HEADING) return { role, text, number: null };
  const mark = markOf(text);
  // Letters stay, since others refer to the item by them.
  const words = mark && mark.kind !== 'letter' ? text.slice(mark.length) : text;
  if (role === PassageRole.ITEM && !used) return { role, text: words, number: number ?? mark?.number ?? null };
  return {
    role: role === PassageRole.ITEM && !mark ? PassageRole.PARAGRAPH : roleOf(text),
    text: words,
    number: mark?.number ?? null,
  };
}

function isText(node: HtmlNode): node is Extract<HtmlNode, { nodeType: 3 }> {
  return node.nodeType === 3;
}

function isElement(node: HtmlNode): node is Element {
  return 'attribs' in node;
}

function tableOf(cell: Element): Element | null {
  let parent = cell.parent;
  while (parent && !('name' in parent && parent.name === 'table')) parent = parent.parent;
  return parent && 'attribs' in parent ? parent : null;
}

const layouts = new WeakMap<Element, boolean>();

/** A table that only places things: it says so, has one column, or holds tables, headings or long text. */
function isLayout(table: Element | null): boolean {
  if (!table) return true;
  const known = layouts.get(table);
  if (known !== undefined) return known;
  const cells = descendants(table).filter(({ name }) => name === 'td' || name === 'th');
  const rows = descendants(table).filter(({ name }) => name === 'tr');
  const layout =
    /^(?:presentation|none)$/.test(table.attribs.role ?? '') ||
    cells.length <= rows.length ||
    descendants(table).some(({ name }) => name === 'table' || /^h[1-6]$/.test(name)) ||
    cells.some((cell) => textOf(cell).split(/\s+/).length > CELL_WORDS);
  layouts.set(table, layout);
  return layout;
}

function descendants(element: Element): Element[] {
  return element.children.filter(isElement).flatMap((child) => [child, ...descendants(child)]);
}

function textOf(node: HtmlNode): string {
  if (isText(node)) return node.data;
  return isElement(node) ? node.children.map(textOf).join('') : '';
}
