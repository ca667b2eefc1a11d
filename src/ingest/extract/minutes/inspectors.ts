import { straighten } from '../../structure/minutes/phrases.js';

const JUDGED_BY =
  /\b(?:deemed|judged|rated|graded|found|identified|recognised|noted|highlighted|praised|raised|seen|described|acknowledged|commended|criticised|assessed as|commented on|reported|made|flagged|cited|required|requested|recommended)\b[^.;]{0,60}? by (?:the )?(?:\w+ )?(?:Ofsted|inspectors?|HMI|inspection(?: team)?)\b/i;
const TOLD_THEM =
  /\b(?:told|said to|described to|explained to|spoke to|shared with|reported to|demonstrated to) (?:the |two |three |four )?(?:Ofsted|inspectors?|HMI)\b/i;
const VERDICT =
  /\b(?:judged|rated|graded|deemed) (?:to be |as |overall )*["']?(?:inadequate|good|outstanding|requires improvement|to require|requiring)/i;
const THEY_SAY = new RegExp(
  String.raw`(?:(?<!\b(?:with|by|about) what )\b(?:Ofsted|(?:the |lead )?inspectors|HMIs?|the inspection|the (?:\w+ ){0,2}visit|the (?:\w+ )?letter)) (?:(?:had|have|has|been|also|then|did|were|was|therefore|however|again|equally|particularly|both|\w+ly) )*(?:not )?(?:said|stated|found|noted|recognised|judged|identified|highlighted|praised|commented|observed|seen|saw|believed|felt|considered|acknowledged|recommended|concluded|reported|rated|graded|described|pleased|impressed|satisfied|concerned|clear that|positive|complimentary|critical|confident|suggested|raised|commended|criticised|picked up|remarked|evidenced|demonstrated|showed|confirmed|spoke (?:highly|warmly|positively|well)|agreed|liked|welcomed|accepted|clear|worried|heard|commends|says|finds|notes|states|recognises|praises|concludes|identifies|highlights|describes)\b|\b(?:ofsted|inspectors) did (?:acknowledge|recognise|note|find|identify|praise|highlight)\b|\b(?:judge?ment|finding|outcome|conclusion)s? (?:of|from) (?:the |this )?(?:ofsted|inspection|visit)[^.;,]{0,30}? (?:was|were)\b|\b(?:visit|inspection|letter|report)\b[^.;,]{0,60}? which (?:noted|found|recognised|identified|highlighted|concluded|praised|judged|showed|confirmed)\b`,
  'i',
);
const THEIR_WORDS =
  /\b(?:according to (?:Ofsted|(?:the )?inspectors)|(?:Ofsted|inspectors?|the letter)['’]s? (?:\w+ )?(?:comments?|findings?|view|feedback|conclusions?|criticisms?|judgements?|judgments?|concerns?|recommendations?)|(?:feedback|comments|findings|judgements?) (?:from|of|by) (?:the )?(?:Ofsted|inspectors?)|(?:messages|themes|headlines|findings|conclusions|points) (?:from|of|in) (?:the |their )?(?:\w+ )?(?:letter|inspection|visit)|(?:areas?|strengths?|weaknesses|points?) (?:\w+ ){0,3}(?:identified|raised|highlighted|noted) (?:by|in) (?:the )?(?:Ofsted|inspect\w+|letter|visit))\b/i;

/** Whether the sentence says something that inspectors found, whoever relays it. */
export function quotesInspectors(sentence: string): boolean {
  const text = straighten(sentence);
  return inspectorsSpeak(text) || JUDGED_BY.test(text) || VERDICT.test(text) || THEIR_WORDS.test(text);
}

/** Whether inspectors are who speaks in it, and may go on to speak in the next. */
export function inspectorsSpeak(sentence: string): boolean {
  const text = straighten(sentence);
  return THEY_SAY.test(text) || TOLD_THEM.test(text);
}
