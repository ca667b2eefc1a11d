import { Polarity } from '../../../domain/vocabulary.js';
import { splitSentences } from '../../structure/minutes/sentences.js';
import { readTable } from '../../../read-table.js';

const LONGEST = 200;
/** Cut shorter than this a sentence would say too little. */
const SHORTEST = 40;

const THEME_LABELS = new Map(
  readTable<'id' | 'label'>('seeds/themes.csv').map(({ id, label }) => [`theme:${id}`, label]),
);
const OPENINGS = readTable<'opening'>('src/ingest/extract/reports/summary-openings.csv')
  .map(({ opening }) => opening)
  .sort((a, b) => b.length - a.length);
const OPENING = new RegExp(`^(?:${OPENINGS.join('|')}),?\\s+`, 'i');
/** A clause at the end that only gives a reason, an aim or a consequence. */
const TAIL =
  /(?:[;,] (?:which|who|where|so that|so|resulting|meaning|ensuring|enabling|allowing|leading|leaving|helping|making|reflecting|including|with|as|for example|such as|particularly|especially)\b|,? (?:in order to|so that|because|to ensure that|to make sure that|as a result of)\b).*$/is;
/** What comes before the main clause: "Where consent is not given, …". */
const INTRODUCTION =
  /^(?:(?:following|since|where|when|whenever|while|whilst|although|though|despite|as|if|once|after|before|for (?:most|many|some|a|those)|in (?:most|many|some|a few)|more recently)\b[^,;]*,\s+)+(?=\S)/i;
const ONLY_INTRODUCTION = /^(?:following|since|where|when|whenever|while|whilst|although|despite|once)\b[^,]*$/i;
const CONTRAST = /(?:[,;] (?:but|although|though|however,?|yet|whereas)|(?<=\w) but|; )\s+/i;
const BROKEN_END =
  /[\s,;:–—-]+(?:(?:and|or|but|the|a|an|of|to|for|in|on|at|with|by|that|which|as|from|is|are|their)\s*)*$/i;
const PRONOUN = /^(?:they|it|this|these|those|their|its|he|she)\b/i;

/** What a statement says, in short; one that begins with "They" and the like is led by the name of its theme. */
export function summaryOfStatement(quote: string, theme: string, polarity: Polarity): string {
  const sentences = splitSentences(quote).map(({ text }) => text);
  const turn = polarity === Polarity.CONCERN ? sentences.find((sentence) => /^however\b/i.test(sentence)) : undefined;
  const clear = turn ?? sentences.find((sentence) => !PRONOUN.test(bare(sentence))) ?? sentences[0] ?? quote;
  const text = shortened(sideOf(bare(clear), polarity));
  return sentence(
    PRONOUN.test(text) ? `${THEME_LABELS.get(theme) ?? ''}: ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text,
  );
}

/** What an item of the list asks for: "The quality of plans" needs to improve, "Ensure that …" is recommended. */
export function summaryOfItem(item: string): string {
  const text = shortened(tidy(splitSentences(tidy(item))[0]?.text ?? item));
  if (isClause(text) || !NOUN_PHRASE.test(text)) return sentence(text);
  return sentence(`${text} ${isPlural(text) ? 'need' : 'needs'} to improve`);
}

/** An item without what is not its own: a reference to the national framework, a page number, the full stop. */
export function tidy(text: string): string {
  return withoutBrackets(text)
    .replace(/([a-z’'”).;])\s+\d{1,2}$/i, '$1')
    .replace(/[\s.;:]+$/, '');
}

const NOUN_PHRASE =
  /^(?:the|a|an|how|what|all|more|earlier|timely|[a-z’'-]+(?:ing|ity|ion|ment|ness|ship|ance|ence|sight|port|ning|cy|al|loads?|ers|work|force|ses|ements|ments|ions|plans|data|use|access|response|advice|care|quality)\b)/i;

function isClause(text: string): boolean {
  return /\b(?:should|must|needs?|has to|have to|is|are not|is not)\b(?! to know)/i.test(
    text.slice(0, LONGEST).replace(/\b(?:who|that|which|when|where|what|whether|how|so|if)\b.*$/i, ''),
  );
}

/** Whether the word that the phrase is about, before "of" and the like, is in the plural; two of them are. */
function isPlural(text: string): boolean {
  if (/^how\b/i.test(text)) return false;
  const [head = ''] = text.split(
    /\s(?:of|for|to|in|on|with|by|between|about|within|from|when|that|which|who|where|so|at|across|including|and the extent)\b|,/i,
  );
  return /\s(?:and|&)\s/.test(head) || /(?:[^s]s|people|children)$/i.test(head);
}

function bare(text: string): string {
  let rest = withoutBrackets(text);
  for (let cut = rest.replace(OPENING, ''); cut !== rest; cut = rest.replace(OPENING, '')) rest = cut;
  return rest.replace(/[\s.;:]+$/, '');
}

function withoutBrackets(text: string): string {
  return text
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of a long sentence that praises and criticises, the side that the finding is about, where it stands alone. */
function sideOf(text: string, polarity: Polarity): string {
  const contrast = CONTRAST.exec(text);
  if (text.length <= LONGEST || polarity === Polarity.MIXED || !contrast) return text;
  const before = text.slice(0, contrast.index);
  const after = text.slice(contrast.index + contrast[0].length);
  const side = polarity === Polarity.CONCERN ? after : before;
  return side.length >= SHORTEST && !PRONOUN.test(side) ? side : text;
}

/** A text that is too long loses its last and its first subordinate clause; what still is too long is cut, with "…". */
function shortened(text: string): string {
  for (const form of [text, text.replace(TAIL, ''), text.replace(INTRODUCTION, ''), bothEnds(text)]) {
    if (form.length >= SHORTEST && form.length <= LONGEST && !ONLY_INTRODUCTION.test(form)) return form;
  }
  if (text.length <= LONGEST) return text;
  const shortest = [bothEnds(text), text].find((form) => form.length >= SHORTEST) ?? text;
  const start = shortest.slice(0, LONGEST - 1);
  return `${start.slice(0, start.lastIndexOf(' ')).replace(BROKEN_END, '')}…`;
}

function bothEnds(text: string): string {
  return text.replace(INTRODUCTION, '').replace(TAIL, '');
}

function sentence(text: string): string {
  const end = text.endsWith('…') ? '' : '.';
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[\s,;:–—-]+$/, '')}${end}`;
}
