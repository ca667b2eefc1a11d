import { join } from 'node:path';
import type { CalibrationPoint } from './calibration.js';
import { PolarityLexicon, type Leaning } from './polarity-lexicon.js';
import { readTable } from '../../read-table.js';
import { CLASSIFY_FOLDER, writeTable } from './tables.js';
import { ThemeLexicon } from './theme-lexicon.js';

const modelFile = (name: string): string => join(CLASSIFY_FOLDER, 'model', `${name}.csv`);

/** The trained models: training/train.ts writes them. */
export const MODEL_FILES = {
  primary: modelFile('primary-theme'),
  further: modelFile('further-themes'),
  polarity: modelFile('sentence-polarity'),
  passage: modelFile('passage-polarity'),
  calibration: modelFile('calibration'),
};

/** The lexicons as an expert left them. */
export function readLexicons(): { themes: ThemeLexicon; polarity: PolarityLexicon } {
  const rows = (name: string): ReturnType<typeof readTable> =>
    readTable(join(CLASSIFY_FOLDER, 'lexicon', `${name}.csv`));
  return {
    themes: new ThemeLexicon(
      rows('themes').map(({ theme = '', phrase = '', weight }) => ({ theme, phrase, weight: Number(weight) })),
    ),
    polarity: new PolarityLexicon(
      rows('polarity').map(({ leaning, phrase = '', weight }) => ({
        leaning: leaning as Leaning,
        phrase,
        weight: Number(weight),
      })),
    ),
  };
}

type Calibration = Record<'theme' | 'polarity', CalibrationPoint[]>;

export function writeCalibration(calibration: Calibration): void {
  const rows = Object.entries(calibration).flatMap(([of, points]) =>
    points.map(({ predicted, observed, count }) => [of, predicted, observed, count]),
  );
  writeTable(MODEL_FILES.calibration, ['of', 'predicted', 'observed', 'count'], rows);
}

export function readCalibration(): Calibration {
  const rows = readTable(MODEL_FILES.calibration);
  const pointsOf = (part: string): CalibrationPoint[] =>
    rows
      .filter(({ of }) => of === part)
      .map(({ predicted, observed, count }) => ({
        predicted: Number(predicted),
        observed: Number(observed),
        count: Number(count),
      }));
  return { theme: pointsOf('theme'), polarity: pointsOf('polarity') };
}
