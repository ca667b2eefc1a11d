import { VisitKind } from '../../../domain/vocabulary.js';
import { ORDINALS } from '../ordinals.js';

/** Where a sentence speaks of an inspection or a visit by inspectors. */
export interface Place {
  index: number;
  end: number;
  text: string;
  kind: VisitKind | null;
}

/** A number in a row, in words or digits. */
export const ORDINAL = new RegExp(
  String.raw`\b(?<word>${ORDINALS.join('|')}|(?<digits>\d{1,2})(?:st|nd|rd|th))\b`,
  'i',
);

const DATE_SOON = String.raw`(?=[^.;]{0,40}?\b(?:\d{1,2}(?:st|nd|rd|th)?\b|(?:19|20)\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|spring|summer|autumn|winter))`;
const SAYS_WHEN = String.raw`(?= (?:(?:which|that) )?(?:(?:was |had been |has been )?(?:carried out|conducted|undertaken|held|completed|concluded|published|dated)|took place|in|on|of|from|between|during|at the (?:start|end) of|over)\b)`;
const OTHER_SERVICE = String.raw`(?<!\b(?:mock|peer|joint|school|schools|service|internal|framework for|readiness for|home|homes|SEND|SEN|area|CQC|care|college|nursery|HMIP|probation|youth (?:offending|justice)(?: \w+)?|adoption(?: \w+)?|fostering(?: \w+)?|food|site|building|thematic|provider) )`;
const GRADE = String.raw`['"]?(?:inadequate|outstanding|good(?! (?:practice|progress|quality|start|work|understanding|relationships?|examples?|outcomes?|support|use|care)\b)|requir(?:es|ed|ing) improvement)\b['"]?`;
const AUTHORITY = String.raw`(?:authority|council|services?|department|directorate|trust|county|city|borough|children|families|people|protection|care|leaders|leadership|it|we|they|which|effectiveness)`;
/** A grade with its date tells of an inspection, where the sentence names none. */
const JUDGED = new RegExp(
  String.raw`\b(?:(?:judged|rated|graded|deemed|assessed as|found(?: \w+){0,4}? to be)\b(?=[^.;]{0,60}?${GRADE})(?:[^.;]{0,30}?${GRADE})?|(?<=\b${AUTHORITY} )(?:(?:had|has|have) been|was|were) (?:an? )?${GRADE})${DATE_SOON}`,
  'giu',
);
const NOT_A_COUNCIL =
  /\b(?:schools?|academ(?:y|ies)|homes?|nurser(?:y|ies)|colleges?|providers?|settings?|hospitals?|agency|audits?|cases)\b[^.;]{0,60}$/i;
const KINDS = (
  [
    [VisitKind.MONITORING_VISIT, String.raw`monitoring (?:visits?|inspections?)`],
    [VisitKind.FOCUSED_VISIT, String.raw`focus+ed (?:visits?|inspections?)`],
    [VisitKind.ASSURANCE_VISIT, String.raw`assurance visits?`],
    [VisitKind.JTAI, String.raw`(?:joint targeted area inspections?|JTAIs?)(?: \(JTAI\))?`],
    [VisitKind.ILACS_SHORT, String.raw`short (?:ILACS )?inspections?`],
    [
      VisitKind.ILACS_STANDARD,
      String.raw`(?:inspections? of local authority children's services|standard inspections?|ILACS)(?: \((?:ILACS|inspection of [^)]*)\))?(?: inspections?)?`,
    ],
    [
      VisitKind.SIF_INSPECTION,
      String.raw`(?:single inspection(?: framework)?|SIF)(?: \(SIF\))?(?: inspections?)?|inspection of services for children in need of help and protection`,
    ],
    [
      VisitKind.OTHER,
      String.raw`(?:ofsted|inspectors|HMI) (?:will |would |were to |are to |is to )?(?:come|comes|came|return(?:s|ed)?|be) back|(?:ofsted|inspectors|HMI) (?:will |would )?(?:return|revisit|re-inspect)\w*`,
    ],
    [
      VisitKind.ILACS_STANDARD,
      String.raw`${OTHER_SERVICE}(?:(?:full|re-?|next|last|previous|recent|ofsted(?:'s)?|unannounced|graded) )+inspections?|re-?inspections?|(?:was|were|been) (?:last |first |most recently )?inspected(?: by ofsted)?|(?:ofsted|inspectors|HMI) (?:(?:had|have|last|formally|recently|first|most) )*inspected|inspections? (?:by ofsted|of (?:the (?:council|local authority|authority)'s )?(?:children|social care|services for children|safeguarding)[\w' -]{0,30}?services)|(?<=ofsted[^.;]{0,60})\binspections?|the inspection(?! (?:framework|report|plan))|\d{4} (?:ofsted )?inspection|${OTHER_SERVICE}inspections?(?! of (?:the )?(?:schools?|homes?|settings?|nursery|provision))${SAYS_WHEN}${DATE_SOON}`,
    ],
    [
      null,
      String.raw`(?:${ORDINALS.join('|')}|last|next|further|ofsted|july|june|may|april|march|february|january|august|september|october|november|december|\d{4})(?: and (?:final|last))?(?: of (?:a series of |the )?(?:\w+ )?)?(?: [-–\d]+)?(?: ofsted)? visits?|\b(?:a )?further \d[-–\d ]* visits|(?:ofsted|inspectors|HMI) (?:(?:had|have|last|also|again|duly|first|recently) )*(?:visited|came to|attended|were on site)${DATE_SOON}|(?<=\b(?:ofsted|inspectors|HMI)\b[^.;]{0,60})\bvisits?${SAYS_WHEN}${DATE_SOON}|\b(?:the|that|this) visit`,
    ],
  ] satisfies [VisitKind | null, string][]
).map(([kind, source]) => ({ kind, pattern: new RegExp(String.raw`\b(?:${source})(?![\p{L}])`, 'giu') }));
const NOT_A_VISIT =
  /^\s*(?:framework|regime|handbook|programme of|outcomes? in general|readiness|preparation|-ready|of (?:(?:the|a|an|our|its|one|two|three|all|council|local|residential|children's|maintained|primary|secondary|special|fostering|adoption|early years) )*(?:schools?|homes?|nurser(?:y|ies)|colleges?|academ(?:y|ies)|settings?|agenc(?:y|ies)|providers?)\b)\b/i;
const ELLIPSIS = new RegExp(
  String.raw`\b(?:and|,) the (?<word>${ORDINALS.join('|')})(?= (?:in|on|at|took|was|will|from|is|focus))`,
  'gi',
);

/** The places in a sentence, in order. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const { kind, pattern } of KINDS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (NOT_A_VISIT.test(text.slice(end))) continue;
      if (places.some((place) => match.index < place.end && place.index < end)) continue;
      places.push({ index: match.index, end, text: match[0], kind });
    }
  }
  if (!places.some(({ kind }) => kind === VisitKind.ILACS_STANDARD || kind === VisitKind.SIF_INSPECTION)) {
    const judged = [...text.matchAll(JUDGED)].find(({ index }) => !NOT_A_COUNCIL.test(text.slice(0, index)));
    if (judged)
      places.push({
        index: judged.index,
        end: judged.index + judged[0].length,
        text: judged[0],
        kind: VisitKind.ILACS_STANDARD,
      });
  }
  if (places.length > 0) {
    for (const match of text.matchAll(ELLIPSIS)) {
      const end = match.index + match[0].length;
      if (!places.some((place) => match.index < place.end && place.index < end)) {
        places.push({ index: match.index, end, text: match[0], kind: null });
      }
    }
  }
  return places.sort((one, other) => one.index - other.index);
}
