import { type Cell, measureOf, type Show } from './comparison.js';

/** How a cell is drawn: what is written on it, with which colour, how strong, and which pattern where nothing was said. */
export interface Mark {
  text: string;
  tone: 'strength' | 'concern' | 'mixed' | 'none';
  /** 0 to 4. */
  step: number;
  pattern: 'silent' | 'unread' | 'uninspected' | null;
}

const patterns = { NOT_REPORTED: 'silent', NOT_READ: 'unread', NOT_INSPECTED: 'uninspected' } as const;
const written = { silent: '·', unread: '', uninspected: '×' };
const directionMarks: Record<NonNullable<Cell['direction']>, Mark> = {
  IMPROVED: { text: '↗', tone: 'strength', step: 3, pattern: null },
  SUSTAINED_STRENGTH: { text: '+', tone: 'strength', step: 1, pattern: null },
  WORSENED: { text: '↘', tone: 'concern', step: 3, pattern: null },
  PERSISTING_CONCERN: { text: '−', tone: 'concern', step: 1, pattern: null },
  MIXED: { text: '~', tone: 'mixed', step: 1, pattern: null },
  SINGLE_POINT: { text: '1', tone: 'none', step: 0, pattern: null },
};

/** The mark of a cell; `most` is the largest number on the map. */
export function markOf(cell: Cell, show: Show, most: number): Mark {
  if (cell.coverage !== 'REPORTED') {
    const pattern = patterns[cell.coverage];
    return { text: written[pattern], tone: 'none', step: 0, pattern };
  }
  if (show === 'direction') return cell.direction ? directionMarks[cell.direction] : plain('');
  if (show === 'balance') return balance(cell, most);
  const measure = measureOf(cell, show);
  if (measure === 0) return plain('0');
  const text = show === 'rate' ? measure.toFixed(1) : String(measure);
  return { text, tone: show === 'strengths' ? 'strength' : 'concern', step: stepOf(measure, most), pattern: null };
}

function balance({ concerns, strengths, mixed }: Cell, most: number): Mark {
  const difference = strengths - concerns;
  if (difference === 0)
    return strengths + mixed === 0 ? plain('0') : { text: '=', tone: 'mixed', step: 1, pattern: null };
  const text = `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
  return {
    text,
    tone: difference > 0 ? 'strength' : 'concern',
    step: stepOf(Math.abs(difference), most),
    pattern: null,
  };
}

function plain(text: string): Mark {
  return { text, tone: 'none', step: 0, pattern: null };
}

/** Small counts differ more than large ones. */
function stepOf(count: number, most: number): number {
  return Math.min(4, Math.floor(5 * Math.sqrt(count / most)));
}

/** The largest number on a map. */
export function mostOf(cells: readonly Cell[], show: Show): number {
  if (show === 'direction') return 1;
  return cells.reduce((most, cell) => Math.max(most, Math.abs(measureOf(cell, show))), 1);
}
