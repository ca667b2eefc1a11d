import type { CalibrationPoint } from '../calibration.js';
import { calibrated } from '../calibration.js';
import type { PassageStatement } from '../passage-reader.js';
import { calibrate, type Outcome } from './isotonic.js';
import { readerOf, type Fold, type Lexicons } from './train-models.js';
import type { LabelledItem } from './labelled-items.js';

/** From here on a label is the annotator's own. */
const ANNOTATOR = 0.7;
const SURE = 0.8;

interface Read {
  item: LabelledItem;
  themes: string[];
  polarity: string;
  statements: PassageStatement[];
  likelihood: number;
}

export interface Calibrations {
  theme: CalibrationPoint[];
  polarity: CalibrationPoint[];
}

/** Reads held-out items, calibrates by what came true, and says how good it was. */
export function measure(folds: readonly Fold[], lexicons: Lexicons): { calibrations: Calibrations; report: string[] } {
  const names = lexicons.themes.themes;
  const reads = folds.flatMap(({ items, models }) => {
    const { themes, passages } = readerOf(models, lexicons);
    return items.map(({ item }): Read => {
      if (item.isParagraph) {
        const statements = passages.read(item.text, item.heading);
        return { item, statements, ...together(statements, names), likelihood: 0 };
      }
      const { primary, further, likelihood } = themes.read(item.text, item.heading);
      const given = [primary, ...further].map((theme) => names[theme] ?? '');
      return { item, statements: [], themes: given, polarity: 'CONCERN', likelihood: likelihood[primary] ?? 0 };
    });
  });
  const themed = reads.filter(({ item }) => names.includes(item.primary));
  const calibrations = {
    theme: calibrate(themed.flatMap((read) => themeOutcomes(read, names))),
    polarity: calibrate(reads.flatMap(polarityOutcomes)),
  };
  const official = themed.filter(({ item }) => item.trust >= ANNOTATOR);
  const parts: [string, Read[]][] = [
    ['annotator', official],
    ['annotator, sure', official.filter(({ item }) => item.trust === 1)],
    ['others', themed.filter(({ item }) => item.trust < ANNOTATOR)],
  ];
  return {
    calibrations,
    report: [
      ...parts.map(([name, part]) => figures(name, part, calibrations.theme, names)),
      ...Object.entries(calibrations).flatMap(([name, points]) => [
        `calibration of ${name}: predicted, right, of`,
        ...points.map(({ predicted, observed, count }) => `  ${predicted.toFixed(2)} ${observed.toFixed(2)} ${count}`),
      ]),
    ],
  };
}

/** What the statements of a passage come to: the commonest primary theme first; praise and criticism make mixed. */
function together(statements: PassageStatement[], names: string[]): { themes: string[]; polarity: string } {
  const counts = new Map<number, number>();
  for (const { themes } of statements) counts.set(themes[0] ?? 0, (counts.get(themes[0] ?? 0) ?? 0) + 1);
  const first = [...counts].sort((a, b) => b[1] - a[1]).map(([theme]) => theme);
  const all = [...new Set([...first, ...statements.flatMap(({ themes }) => themes)])];
  const polarities = new Set<string>(statements.map(({ polarity }) => polarity));
  if (polarities.size > 1) polarities.delete('NEUTRAL');
  const [only = 'MIXED'] = polarities;
  return { themes: all.map((theme) => names[theme] ?? ''), polarity: polarities.size === 1 ? only : 'MIXED' };
}

function themeOutcomes({ item, themes, statements, likelihood }: Read, names: string[]): Outcome[] {
  const isRight = Number(themes[0] === item.primary);
  if (!item.isParagraph) return [{ probability: likelihood, right: isRight, trust: item.trust }];
  return statements.map(({ start, end, themeLikelihood, themes: [theme] }) => {
    const name = names[theme ?? 0] ?? '';
    if (name === themes[0]) return { probability: themeLikelihood, right: isRight, trust: item.trust };
    const said = item.sentences.filter(({ text }) => item.text.slice(start, end).includes(text));
    const right = said.length > 0 ? said.some(({ theme }) => theme === name) : item.also.includes(name);
    return { probability: themeLikelihood, right: Number(right), trust: item.trust / 2 };
  });
}

function polarityOutcomes({ item, statements }: Read): Outcome[] {
  return statements.flatMap(({ start, end, polarity, polarityLikelihood }) => {
    const said = item.sentences.filter(({ text }) => item.text.slice(start, end).includes(text));
    if (said.length > 0) {
      const right = said.filter((sentence) => sentence.polarity === String(polarity)).length / said.length;
      return [{ probability: polarityLikelihood, right, trust: 1 }];
    }
    if (item.polarity === 'MIXED' || item.sentences.length > 0) return [];
    return [{ probability: polarityLikelihood, right: Number(String(polarity) === item.polarity), trust: item.trust }];
  });
}

function figures(name: string, reads: Read[], points: CalibrationPoint[], names: string[]): string {
  const share = (of: Read[], isRight: (read: Read) => boolean): string =>
    `${(of.filter(isRight).length / (of.length || 1)).toFixed(3)} of ${of.length}`;
  const primary = ({ item, themes }: Read): boolean => themes[0] === item.primary;
  const sure = reads.filter(({ statements, likelihood, themes }) => {
    const own = statements.find((statement) => names[statement.themes[0] ?? 0] === themes[0]);
    return calibrated(points, own?.themeLikelihood ?? likelihood) >= SURE;
  });
  const wanted = reads.map(({ item }) => new Set([item.primary, ...item.also]));
  const hits = reads.reduce((all, { themes }, at) => all + themes.filter((theme) => wanted[at]?.has(theme)).length, 0);
  const sizes = reads.reduce((all, { themes }, at) => all + themes.length + (wanted[at]?.size ?? 0), 0);
  return [
    `${name}: primary ${share(reads, primary)}`,
    `themes F1 ${((2 * hits) / sizes).toFixed(3)}`,
    `polarity of paragraphs ${share(
      reads.filter(({ item }) => item.isParagraph),
      ({ item, polarity }) => item.polarity === polarity,
    )}`,
    `primary where sure ${share(sure, primary)}`,
  ].join('; ');
}
