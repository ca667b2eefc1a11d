import { splitSentences } from '../structure/minutes/sentences.js';
import type { Instance } from './softmax.js';
import type { ThemeLexicon, ThemeScores } from './theme-lexicon.js';
import { stemOf, wordsOf } from './words.js';

/** A context of more words than this is the text around, of fewer its heading. */
const HEADING_WORDS = 14;
const MOST_OF_A_SENTENCE = 8;
/** What follows only explains what the statement is about. */
const TAIL =
  /[,;:]? (?:including|in (?:ensuring|line with|identifying|relation to ensuring)|particularly|especially|such as|so that|so they|in order to|to (?:ensure|enable|make sure|improve|avoid|prevent|inform|promote|drive|reduce|support|help)|which|because|where|when|who|as well as|across|with|by|through|resulting)\b.*$/is;

export const THEME_FEATURES = [
  'score',
  'score of few words',
  'share',
  'most',
  'head',
  'share of head',
  'early',
  'first of all',
  'first sentence',
  'sentences it leads',
  'sentences with it',
  'against',
  'around',
  'share around',
  'most around',
  'heading',
] as const;

/** What the lexicon and the words say of a text; `context` is what it stands in, or its heading. */
export function themeFeatures(text: string, context: string, lexicon: ThemeLexicon): Instance {
  const spans = splitSentences(text);
  const sentences = spans.map((span) => wordsOf(span.text));
  const scored = spans.map((span) => lexicon.score(span.text));
  const total = sum(scored, lexicon);
  const head = lexicon.score((spans[0]?.text ?? '').replace(TAIL, ''));
  const around = lexicon.score(context);
  const isHeading = context.split(' ').length <= HEADING_WORDS;

  const sumOf = (scores: number[]): number => scores.reduce((all, score) => all + Math.max(0, score), 0) || 1;
  const [allOfText, allOfHead, allAround] = [sumOf(total), sumOf(head.scores), sumOf(around.scores)];
  const [mostOfText, mostAround] = [Math.max(...total), Math.max(...around.scores)];
  const leads = scored.map(({ scores }) => Math.max(...scores));
  const earliest = Math.min(...(scored[0]?.first ?? []));

  const perCandidate = lexicon.themes.map((_, theme) => {
    const score = Math.max(0, total[theme] ?? 0);
    const inHead = Math.max(0, head.scores[theme] ?? 0);
    const near = Math.max(0, around.scores[theme] ?? 0);
    const first = scored[0]?.first[theme] ?? Infinity;
    let [leading, having] = [0, 0];
    for (let at = 0; at < scored.length; at++) {
      const inSentence = scored[at]?.scores[theme] ?? 0;
      if (inSentence > 0 && inSentence === leads[at]) leading++;
      if (inSentence >= 2) having++;
    }
    return Float64Array.of(
      Math.log1p(score),
      Math.min(score, 6) / 6,
      score / allOfText,
      score > 0 && score === mostOfText ? 1 : 0,
      Math.log1p(inHead),
      inHead / allOfHead,
      1 / (1 + first / 4),
      first !== Infinity && first === earliest ? 1 : 0,
      Math.log1p(Math.max(0, scored[0]?.scores[theme] ?? 0)),
      leading / (sentences.length || 1),
      having / (sentences.length || 1),
      (total[theme] ?? 0) < 0 ? 1 : 0,
      isHeading ? 0 : Math.log1p(near),
      isHeading ? 0 : near / allAround,
      !isHeading && near > 0 && near === mostAround ? 1 : 0,
      isHeading ? Math.log1p(near) : 0,
    );
  });
  return { perCandidate, ofWhole: new Map([...ngrams(sentences), ...lexical(total, lexicon)]) };
}

function sum(scored: ThemeScores[], lexicon: ThemeLexicon): number[] {
  const total = lexicon.themes.map(() => 0);
  for (const { scores } of scored) {
    for (let theme = 0; theme < total.length; theme++) {
      total[theme] = (total[theme] ?? 0) + Math.min(MOST_OF_A_SENTENCE, scores[theme] ?? 0);
    }
  }
  return total;
}

/** Stems and pairs of them, as long as the text is short. */
function ngrams(sentences: string[][]): [string, number][] {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    const stems = words.map(stemOf);
    for (const [at, stem] of stems.entries()) {
      counts.set(stem, 1);
      const next = stems[at + 1];
      if (next !== undefined) counts.set(`${stem} ${next}`, 1);
    }
  }
  const size = Math.sqrt(counts.size || 1) / 3;
  return [...counts.keys()].map((ngram) => [ngram, 1 / Math.max(1, size)]);
}

function lexical(total: number[], lexicon: ThemeLexicon): [string, number][] {
  return lexicon.themes.flatMap((theme, index) => {
    const score = total[index] ?? 0;
    return score > 0 ? [[`=${theme}`, Math.log1p(score)] as [string, number]] : [];
  });
}
