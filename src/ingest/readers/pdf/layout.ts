/** A run of text at one place of a page, in points; `y` is its baseline, counted down from the top of the page. */
export interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
}

/** What stands before an item or a numbered paragraph and is not part of its text. */
export interface Marker {
  kind: 'bullet' | 'number' | 'letter';
  number: number | null;
  /** As printed, with the blank after it; empty where it stays in the text. */
  printed: string;
  /** It may also be a dash within a sentence. */
  isDoubtful: boolean;
}

/** Text on one baseline that no wide gap parts. */
export interface Line {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  marker: Marker | null;
  /** Where the text after the marker begins; `x` where there is none. */
  textX: number;
  /** Numbers that stand above the line as references to footnotes, and where in `text`. */
  references: { number: string; at: number }[];
}

/** A page as lines by their baseline: from the top, and in each from the left. */
export interface Page {
  number: number;
  width: number;
  height: number;
  rows: Line[][];
}

/** Lines that make one passage. */
export interface Block {
  page: number;
  role: 'text' | 'item' | 'heading' | 'cell' | 'footnote';
  number: number | null;
  /** Its lines; in a row of a table those of each cell. */
  cells: Line[][];
}

/** What is usual in a document: the size of its text, and how far apart its lines are for their size. */
export interface Measure {
  size: number;
  pitch: number;
  /** Where lines begin and how far they reach, on most pages. */
  left: number;
  right: number;
}
