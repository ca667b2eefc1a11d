import { givenNames, notNames, phrase } from './word-lists.js';

/** A stretch of text that may name a person. */
export interface Candidate {
  start: number;
  end: number;
  /**
   * How likely it names a person by its words alone: a given name with a surname, a given name by itself, a title with
   * a surname; or a given name that is a word or a place too, and capitalised words of which nothing is known, which
   * only what is said around them can show to be a name.
   */
  form: 'full' | 'given' | 'titled' | 'ambiguous' | 'unknown';
  words: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}]+(?:[-'’‑][\p{L}\p{M}]+)*/gu;
const CAPITALISED = /^(?:Mc|Mac|Fitz|De|[OD]['’]|d['’])?\p{Lu}[\p{Ll}\p{M}]+(?:[-‑'’]\p{L}[\p{Ll}\p{M}]*)*$/u;
const INITIAL = /^\p{Lu}$/u;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Master|Mx)$/;
const PARTICLE = /^(?:al|bin|bint|da|de|del|der|di|dos|du|el|ibn|la|le|ul|van|von)$/;
const POSSESSIVE = /['’]s$|['’]$/u;
const LONGEST = 4;
/** "the … programme": what follows the name of something that is called after a person. */
const thing = new RegExp(`^\\s+${phrase('thing')}(?![\\p{L}])`, 'u');

/** Where a text may name persons, in order. */
export function nameCandidates(text: string): Candidate[] {
  return runsOf(text).flatMap((run) => segmentsOf(run).flatMap((segment) => candidatesIn(text, run, segment)));
}

/** Capitalised words that stand side by side. A possessive ends a run. */
function runsOf(text: string): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  const close = (): void => {
    while (run.length > 0 && PARTICLE.test(run.at(-1)?.text ?? '')) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  WORD.lastIndex = 0;
  for (;;) {
    if (run.length === 0 && !toNextCapital(text)) break;
    const found = WORD.exec(text);
    if (!found) break;
    const { 0: word, index } = found;
    const possessive = POSSESSIVE.test(word);
    const core = word.replace(POSSESSIVE, '');
    const last = run.at(-1);
    if (last && !/^[ \t]$|^\. ?$/.test(text.slice(last.end, index))) close();
    if (run.length > 0 && text[index - 1] !== ' ' && !INITIAL.test(run.at(-1)?.text ?? '')) close();
    if (CAPITALISED.test(core) || INITIAL.test(core)) {
      run.push({ text: core, start: index, end: index + core.length });
      if (possessive) close();
    } else if (PARTICLE.test(word) && run.length > 0) {
      run.push({ text: word, start: index, end: index + word.length });
    } else {
      close();
    }
  }
  close();
  return runs;
}

/** Moves on to the word with the next capital: only there can a run begin. False where there is none. */
function toNextCapital(text: string): boolean {
  for (let at = WORD.lastIndex; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // What is not ASCII may be a capital; looking it up among all letters here would cost more than it saves.
    if ((code >= 65 && code <= 90) || code > 127) {
      // No word has a blank in it.
      WORD.lastIndex = Math.max(WORD.lastIndex, text.lastIndexOf(' ', at) + 1);
      return true;
    }
  }
  return false;
}

/** The parts of a run between words that are in no name. */
function segmentsOf(run: Word[]): { from: number; to: number }[] {
  const segments: { from: number; to: number }[] = [];
  let from: number | null = null;
  run.forEach((word, at) => {
    if (belongs(run, at, from)) from ??= at;
    else if (from !== null) {
      segments.push({ from, to: at });
      from = null;
    }
  });
  if (from !== null) segments.push({ from, to: run.length });
  return segments;
}

/** Whether the word can be part of a name that began at `from`. */
function belongs(run: Word[], at: number, from: number | null): boolean {
  const word = run[at]?.text ?? '';
  const kind = notNames.get(word);
  if (TITLE.test(word)) return from === null && at + 1 < run.length;
  if (kind === undefined) return true;
  if (from === null) return kind !== 'place' && givenNames.has(word) && at + 1 < run.length;
  // Many surnames are words and places too.
  const before = run[at - 1]?.text ?? '';
  return (kind === 'place' || kind === 'surname') && (givenNames.has(before) || TITLE.test(before));
}

function candidatesIn(text: string, run: Word[], { from, to }: { from: number; to: number }): Candidate[] {
  const words = run.slice(from, Math.min(to, from + LONGEST));
  const [first, ...rest] = words;
  const last = words.at(-1);
  if (!first || !last || afterSaint(text, first) || isOrganisation(run, from, to)) return [];
  if (namesThing(text.slice(last.end, last.end + 30))) return [];
  const span = { start: first.start, end: last.end, words: words.length };
  if (TITLE.test(first.text)) return rest.length > 0 ? [{ ...span, form: 'titled' }] : [];
  const given = words.findIndex(({ text: word }) => givenNames.has(firstPart(word)) && notNames.get(word) !== 'place');
  const certain = given >= 0 && isCertain(words[given]?.text ?? '');
  const surname = given >= 0 ? words.slice(given + 1).filter(({ text: word }) => isSurname(word, certain)) : [];
  if (surname.length > 0) return [{ ...span, start: words[given]?.start ?? span.start, form: 'full' }];
  if (words.length === 1 && certain) return [{ ...span, form: 'given' }];
  if (given === 0) return [{ ...span, form: 'ambiguous' }];
  return words.every(({ text: word }) => word.length > 2) ? [{ ...span, form: 'unknown' }] : [];
}

function firstPart(word: string): string {
  if (givenNames.has(word)) return word;
  const hyphen = word.search(/[-‑]/);
  return hyphen < 0 ? word : word.slice(0, hyphen);
}

function isCertain(word: string): boolean {
  return givenNames.get(firstPart(word)) === true;
}

/** Whether the word is a surname after a given name: after one that is a word or place too it must be neither. */
function isSurname(word: string, certain: boolean): boolean {
  return word.length > 1 && !PARTICLE.test(word) && (certain || !notNames.has(word));
}

function afterSaint(text: string, { start }: Word): boolean {
  return /\b(?:St|Saint)\.? $/.test(text.slice(Math.max(0, start - 7), start));
}

/** Whether the run goes on to say that it is a school, a street or a programme, or began so. */
function isOrganisation(run: Word[], from: number, to: number): boolean {
  const after = notNames.get(run[to]?.text ?? '');
  const before = run[from - 1]?.text ?? '';
  return after === 'organisation' || /^(?:Operation|Project|Royal)$/.test(before);
}

/** Whether what follows a name shows it to be that of a thing: "… programme", "…'s Law". */
function namesThing(after: string): boolean {
  const [, word = ''] = /^['’]s? (\p{Lu}\p{L}+)/u.exec(after) ?? [];
  return thing.test(after) || notNames.get(word) === 'organisation';
}
