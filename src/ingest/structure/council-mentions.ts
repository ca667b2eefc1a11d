import { plain, type CouncilDirectory, type CouncilName } from './council-directory.js';

/** A place in a document that names a council, with how much it says that the document is about that council. */
export interface CouncilMention {
  council: string;
  words: string;
  weight: number;
}

interface Found {
  name: CouncilName;
  sentence: string;
  before: string;
  words: string;
  after: string;
}

const WEIGHT = { title: 4, official: 3, inspected: 3, ownService: 2, plain: 1 };
const TITLE_PASSAGES = 12;
const TITLE_WORDS = 25;
const TITLE_SUBJECT =
  /\b(?:inspection|visit|review|services?|council|authority|ofsted|trust|committee|board|children)\b/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b/;

const COUNCIL_AFTER =
  /^(?: (?:metropolitan|city|county|borough|district|unitary))*(?:'s)? (?:council|corporation|local authority|mbc|mdc|bc|cc)\b/i;
const COUNCIL_BEFORE = /\b(?:borough|county|city|council|corporation|district) of (?:the )?$/i;
const SERVICE_AFTER =
  /^(?:'s?|’s?)? (?:services? for children|children|care leavers|young people|social care|local safeguarding|safeguarding|improvement|corporate|looked after)/i;
const INSPECTED = /\b(?:ofsted|inspect\w*|judged|rated|graded)\b/i;
// A capital before a name makes it a surname, unless the word is one that begins a sentence or a title.
const NAMED_PERSON = /(?:^|\s)(\p{Lu}[\p{Ll}'-]+|Mr|Mrs|Ms|Dr|Cllr)\.? $/u;
const NO_FIRST_NAME =
  /^(?:The|In|At|For|Of|And|By|To|From|With|Within|Across|About|As|Both|While|When|That|This|Since|Until|Council|Ofsted|Children|Services?|Inspection|Visit|Letter|Report|Review|City|County|Borough|Item|Authority|Committee|Board|Panel)$/;

/** The councils that the name of a file names: "kent-2023-minutes.txt". */
export function councilsInFileName(directory: CouncilDirectory, fileName: string): CouncilMention[] {
  const { otherPlace, wordToo } = wordPatterns(directory);
  const words = plain(fileName.replace(/\.\w+$/, '').replace(/[_.]+/g, ' ')).replace(/\b\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
  return namesIn(directory, words)
    .filter(({ before, words: name }) => !otherPlace.test(before) && !wordToo.test(name))
    .map(({ name }) => ({ council: name.council, words: fileName, weight: WEIGHT.official }));
}

/** Every mention of a council in the passages of a document, weighed by its words and its place. */
export function findCouncilMentions(directory: CouncilDirectory, texts: readonly string[]): CouncilMention[] {
  const words = wordPatterns(directory);
  return texts.flatMap((text, at) => {
    const isTitle = at < TITLE_PASSAGES && text.split(/\s+/).length <= TITLE_WORDS;
    const isAddress = POSTCODE.test(text) || (isTitle && POSTCODE.test(texts[at + 1] ?? ''));
    return sentencesOf(plain(text)).flatMap((sentence) => {
      const found = namesIn(directory, sentence);
      const listsMany = new Set(found.map(({ name }) => name.council)).size > 2;
      if (listsMany) return [];
      return found.map((each) => ({
        council: each.name.council,
        words: each.words,
        weight: weigh(each, words, { isTitle, isAddress, isFirst: at < TITLE_PASSAGES }),
      }));
    });
  });
}

interface WordPatterns {
  comparison: RegExp;
  otherBody: RegExp;
  otherPlace: RegExp;
  wordToo: RegExp;
}

function wordPatterns({ words }: CouncilDirectory): WordPatterns {
  const anyOf = (use: string) => `(?:${(words.get(use) ?? []).join('|')})`;
  return {
    comparison: new RegExp(`\\b${anyOf('comparison')}`, 'i'),
    otherBody: new RegExp(`^ (?:[\\p{Lu}][\\p{L}']+ ){0,2}${anyOf('other body')}\\b`, 'iu'),
    otherPlace: new RegExp(`\\b${anyOf('other place')} $`, 'i'),
    wordToo: new RegExp(`^${anyOf('word too')}$`, 'i'),
  };
}

function weigh(
  found: Found,
  words: WordPatterns,
  place: { isTitle: boolean; isAddress: boolean; isFirst: boolean },
): number {
  const { name, before, after } = found;
  if (words.otherPlace.test(before) || words.comparison.test(before)) return 0;
  if (name.official || COUNCIL_AFTER.test(after) || COUNCIL_BEFORE.test(before)) {
    return place.isTitle ? WEIGHT.title : WEIGHT.official;
  }
  const [, precedes = ''] = NAMED_PERSON.exec(before) ?? [];
  if (precedes && !NO_FIRST_NAME.test(precedes)) return 0;
  if (place.isAddress || words.otherBody.test(after)) return 0;
  const ownService = SERVICE_AFTER.test(after);
  if (words.wordToo.test(found.words) && !ownService) return 0;
  if (place.isTitle && (TITLE_SUBJECT.test(found.sentence) || found.sentence === found.words)) return WEIGHT.title;
  if (ownService && place.isFirst && INSPECTED.test(found.sentence)) return WEIGHT.inspected;
  return ownService || /^'s?\b/.test(after) ? WEIGHT.ownService : WEIGHT.plain;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;:])\s+(?=[\p{Lu}("'“])/u);
}

function namesIn({ names }: CouncilDirectory, sentence: string): Found[] {
  const lower = sentence.toLowerCase();
  const found: Found[] = [];
  let end = 0;
  for (const { 0: word, index } of lower.matchAll(/[\p{L}\d]+/gu)) {
    if (index < end) continue;
    const name = names.get(word)?.find((each) => isHere(each, sentence, lower, index));
    if (!name) continue;
    end = index + name.words.length;
    found.push({
      name,
      sentence,
      before: sentence.slice(0, index),
      words: sentence.slice(index, end),
      after: sentence.slice(end),
    });
  }
  return found;
}

function isHere({ words, capitals }: CouncilName, sentence: string, lower: string, index: number): boolean {
  if (!lower.startsWith(words, index) || /^[\p{L}\d]/u.test(lower.slice(index + words.length))) return false;
  if (capitals)
    return /^(?:\p{Lu}\S*|and|for|of|the)(?: (?:\p{Lu}\S*|and|for|of|the))*$/u.test(
      sentence.substr(index, words.length),
    );
  return words.includes(' ') || /\p{Lu}/u.test(sentence[index] ?? '');
}
