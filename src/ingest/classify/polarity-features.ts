import type { Leaning, PolarityLexicon } from './polarity-lexicon.js';
import { wordsOf } from './words.js';

/** An opening that only says of which cases the sentence speaks. */
const CONDITION = /^(?:when|whenever|where|wherever|if|once|should|before|after|as)\b[^,]*,\s*/i;
/** An opening that grants what the sentence then turns from. */
const CONCESSION = /^((?:although|though|while|whilst|despite|in spite of|notwithstanding)\b[^,]*),\s*/i;
/** Where a sentence turns within. */
const TURN =
  /[,;–-]?\s+(?=(?:but|although|though|however|nevertheless|nonetheless|despite|whereas|albeit|yet to|except|with the exception)\b)/i;

/** An opening by which a sentence goes on with what the one before it said. */
const CONSEQUENCE = /^(?:this|these|as a (?:result|consequence)|consequently|therefore|for (?:these|others)|it)\b/i;

/** What is granted or said first, and what the sentence turns to. */
function partsOf(sentence: string): [string, string] {
  const rest = sentence.replace(CONDITION, '');
  const granted = CONCESSION.exec(rest);
  if (granted) return [granted[1] ?? '', rest.slice(granted[0].length)];
  const at = rest.search(TURN);
  return at > 0 ? [rest.slice(0, at), rest.slice(at)] : [rest, ''];
}

/** What a model sees of a sentence, by name; `previous` is the sentence before it in the passage, or empty. */
export function polarityFeatures(sentence: string, previous: string, lexicon: PolarityLexicon): Map<string, number> {
  const [opening, turn] = partsOf(sentence);
  const [first, second] = [lexicon.weigh(wordsOf(opening)), lexicon.weigh(wordsOf(turn))];
  const [praise, criticism] = [first.praise + second.praise, first.criticism + second.criticism];
  const turns = second.praise + second.criticism + second.neither > 0;
  const balance = (of: Record<Leaning, number>): number => (of.praise - of.criticism) / (of.praise + of.criticism + 2);
  const condition = lexicon.weigh(wordsOf(CONDITION.exec(sentence)?.[0] ?? ''));
  const before = lexicon.weigh(CONSEQUENCE.test(sentence) ? wordsOf(previous) : []);
  const words = wordsOf(sentence);
  const features = new Map<string, number>([
    ['=praise', Math.log1p(praise)],
    ['=criticism', Math.log1p(criticism)],
    ['=neither', Math.log1p(first.neither + second.neither)],
    ['=balance', balance({ praise, criticism, neither: 0 })],
    ['=both', Math.log1p(Math.min(praise, criticism))],
    ['=silent', praise + criticism === 0 ? 1 : 0],
    ['=balance before', turns ? balance(first) : 0],
    ['=balance after', turns ? balance(second) : 0],
    ['=praise, then criticism', turns ? Math.log1p(Math.min(first.praise, second.criticism)) : 0],
    ['=criticism, then praise', turns ? Math.log1p(Math.min(first.criticism, second.praise)) : 0],
    ['=turns', turns ? 1 : 0],
    ['=balance of the cause', balance(before)],
    ['=condition', condition.criticism > 0 ? 1 : 0],
    ['=strong criticism', criticism >= 6 ? 1 : 0],
    ['=strong praise', praise >= 6 && criticism <= 1 ? 1 : 0],
  ]);
  const value = 1 / Math.max(1, Math.sqrt(words.length) / 3);
  const padded = ['^', ...words];
  for (const [at, word] of padded.entries()) {
    const [next, third] = [padded[at + 1], padded[at + 2]];
    features.set(word, value);
    if (next !== undefined) features.set(`${word} ${next}`, value);
    if (third !== undefined) features.set(`${word} ${next} ${third}`, value);
  }
  return features;
}
