import type { Marker } from './layout.js';

const GLYPH = /^[•◼■▪●○◦❑❖➢➔►▶◆✓✔✗·‣⁃□∙\uE000-\uF8FF\u007F-\u009F]\s*/;
/** Signs that are bullets only where a gap parts them from the text: in Wingdings "n" is a square, in Courier "o" a circle. */
const SIGN = /^([-−–—oØ§üvnlqwu*»>])(\s+|$)/;
const DASH = /^[-−–—]/;
const NUMBER = /^(\d{1,3})[.)](\s+|$|(?=\p{Lu}))/u;
const BARE_NUMBER = /^(\d{1,3})(\s+|$)/;
const LETTER = /^\(?([a-z]|[ivx]{1,4}|\d{1,2})\)\s+|^([a-z]|[ivx]{1,4})\.\s+/;

/** What marks the text as an item or a numbered paragraph; `gap` is the room after its first piece, in ems. */
export function markerOf(text: string, firstPiece: string, gap: number): Marker | null {
  const alone = firstPiece.trim();
  const [glyph = ''] = GLYPH.exec(text) ?? [];
  if (glyph && glyph.length < text.length) return marker('bullet', glyph);
  const [sign = ''] = SIGN.exec(text) ?? [];
  const isApart = gap > 0.45 && alone.length === 1;
  if (sign && (isApart || DASH.test(sign))) return { ...marker('bullet', sign), isDoubtful: !isApart };
  const [number = '', digits = ''] = NUMBER.exec(text) ?? [];
  if (number && number.length < text.length) return marker('number', number, Number(digits));
  const [bare = '', figure = ''] = BARE_NUMBER.exec(text) ?? [];
  if (bare && alone === figure && gap > 0.9) return marker('number', bare, Number(figure));
  // The letter stays in the text: others refer to the item by it.
  return LETTER.test(text) && gap > 0.45 ? marker('letter', '') : null;
}

function marker(kind: Marker['kind'], printed: string, number: number | null = null): Marker {
  return { kind, number, printed, isDoubtful: false };
}

/** Whether a piece of text is nothing but a marker, waiting for its text to the right. */
export function isBareMarker(text: string): boolean {
  return /^(\d{1,3}([.)]|(\.\d{1,2})+\.?)?|\(?[a-zivx]{1,4}[.)]|[-−–—oØ§üvnlqwu*»>•◼■▪●○◦❑❖➢➔►▶◆✓✔✗·‣⁃□∙\uE000-\uF8FF\u007F-\u009F])$/.test(
    text.trim(),
  );
}
