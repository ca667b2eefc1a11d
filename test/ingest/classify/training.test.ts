import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calibrated } from '../../../src/ingest/classify/calibration.js';
import { agreeOnPolarities } from '../../../src/ingest/classify/passage-polarity.js';
import { PolarityLexicon } from '../../../src/ingest/classify/polarity-lexicon.js';
import { readSoftmax, writeSoftmax } from '../../../src/ingest/classify/softmax-table.js';
import { THEME_FEATURES } from '../../../src/ingest/classify/theme-features.js';
import { ThemeLexicon } from '../../../src/ingest/classify/theme-lexicon.js';
import { calibrate } from '../../../src/ingest/classify/training/isotonic.js';
import { keyOf, labelledItems } from '../../../src/ingest/classify/training/labelled-items.js';
import { measure } from '../../../src/ingest/classify/training/measure.js';
import { prepareItems, readerOf, trainModels } from '../../../src/ingest/classify/training/train-models.js';

const lexicons = {
  themes: new ThemeLexicon([
    { theme: 'adoption', phrase: 'adopter', weight: 3 },
    { theme: 'recording', phrase: 'record', weight: 3 },
  ]),
  polarity: new PolarityLexicon([
    { leaning: 'praise', phrase: 'good', weight: 2 },
    { leaning: 'criticism', phrase: 'poor', weight: 2 },
  ]),
};

/** Councils whose reports say the same in turn, as labels and as `extract --json` prints them. */
function world(): { labels: string; extracted: string } {
  const rows: string[] = [];
  const lines = Array.from({ length: 8 }, (_, n) => {
    const [adoption, recording] = [`Adopters in town ${n} get good help.`, `Records in town ${n} are poor.`];
    const both = `${adoption} ${recording}`;
    rows.push(`${keyOf(adoption)},,bullet,adoption,,CONCERN,1`);
    rows.push(`${keyOf(both)},,paragraph,adoption,recording,MIXED,1`);
    rows.push(`${keyOf(adoption)},${keyOf(both)},sentence,adoption,,STRENGTH,0.3`);
    rows.push(`${keyOf(recording)},${keyOf(both)},sentence,recording,,CONCERN,0.3`);
    const passages = [adoption, both].map((text) => ({ text, section: null }));
    return JSON.stringify({ file: `${n}.pdf`, council: `council:town-${n}`, passages });
  });
  const labels = `key,within,kind,primary,also,polarity,trust\n${rows.join('\n')}\n`;
  return { labels, extracted: `${lines.join('\n')}\n` };
}

async function withItems(
  work: (items: ReturnType<typeof labelledItems>, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'training-'));
  const { labels, extracted } = world();
  try {
    await writeFile(join(folder, 'labels.csv'), labels);
    await writeFile(join(folder, 'extracted.jsonl'), extracted);
    await work(labelledItems(join(folder, 'labels.csv'), [join(folder, 'extracted.jsonl')]), folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('labels find their texts by hash', () =>
  withItems((items) => {
    expect(items).toHaveLength(16);
    expect(items[1]).toEqual({
      isParagraph: true,
      text: 'Adopters in town 0 get good help. Records in town 0 are poor.',
      heading: '',
      group: 'council:town-0',
      primary: 'adoption',
      also: ['recording'],
      polarity: 'MIXED',
      trust: 1,
      sentences: [
        { text: 'Adopters in town 0 get good help.', theme: 'adoption', polarity: 'STRENGTH' },
        { text: 'Records in town 0 are poor.', theme: 'recording', polarity: 'CONCERN' },
      ],
    });
    return Promise.resolve();
  }));

test('training twice gives the same models, which tell what they were shown', () =>
  withItems(async (items, folder) => {
    const prepared = prepareItems(items, lexicons);
    const { models, folds } = trainModels(prepared, lexicons);
    expect(trainModels(prepareItems(items, lexicons), lexicons).models).toEqual(models);

    const { passages } = readerOf(models, lexicons);
    const text = 'Adopters in another town get good help. Records in another town are poor.';
    expect(passages.read(text, '').map(({ start, polarity, themes }) => [start, polarity, themes[0]])).toEqual([
      [0, 'STRENGTH', 0],
      [40, 'CONCERN', 1],
    ]);
    expect(measure(folds, lexicons).report[0]).toBe(
      'annotator: primary 1.000 of 16; themes F1 1.000; polarity of paragraphs 1.000 of 8; primary where sure 1.000 of 16',
    );

    const path = join(folder, 'model.csv');
    writeSoftmax(path, models.primary, lexicons.themes.themes, THEME_FEATURES);
    expect(readSoftmax(path, lexicons.themes.themes, THEME_FEATURES)).toEqual(models.primary);
    expect((await readFile(path, 'utf8')).split('\n')[0]).toBe('feature,candidate,weight');
  }));

test('paragraphs that begin alike have keys of their own, bullets go by their beginning', () => {
  const beginning = 'Services for children who need help and protection are ';
  const [one, other] = ['strong', 'weak'].map((word) => `${beginning}${`${word} and well known. `.repeat(8)}`);
  expect(keyOf(one ?? '')).not.toBe(keyOf(other ?? ''));
  expect(keyOf(`${beginning}strong.`)).toBe(keyOf(`${beginning.toUpperCase()}weak.`));
});

test('a calibration says how often predictions came true, and never less for surer ones', () => {
  const outcomes = Array.from({ length: 200 }, (_, n) => ({
    probability: n < 100 ? 0.6 : 0.9,
    right: n < 100 ? Number(n % 4 > 0) : Number(n % 10 > 0),
    trust: 1,
  }));
  const points = calibrate(outcomes);
  expect(calibrated(points, 0.6)).toBeCloseTo(0.75, 1);
  expect(calibrated(points, 0.95)).toBeCloseTo(0.9, 1);
  expect(points.map(({ observed }) => observed)).toEqual(points.map(({ observed }) => observed).sort((a, b) => a - b));
});

const sure = (polarity: number): number[] => [0, 1, 2, 3].map((of) => (of === polarity ? 0.94 : 0.02));

test('a passage that is one-sided as a whole makes an unsure sentence neutral or agree', () => {
  const unsure = [0.5, 0.3, 0, 0.2];
  expect(agreeOnPolarities([sure(1), unsure], [0.01, 0.98, 0.01])).toEqual([1, 1]);
  expect(agreeOnPolarities([sure(1), unsure], [0.01, 0.01, 0.98])).toEqual([1, 0]);
});

test('a passage that is mixed as a whole has both sides', () => {
  expect(agreeOnPolarities([sure(0), [0.5, 0.45, 0.05, 0]], [0.01, 0.01, 0.98])).toEqual([0, 1]);
  expect(agreeOnPolarities([[0.6, 0, 0.4, 0]], [0.01, 0.01, 0.98])).toEqual([2]);
});

test('a passage of neutral sentences stays neutral', () => {
  expect(agreeOnPolarities([sure(3), sure(3)], [0.98, 0.01, 0.01])).toEqual([3, 3]);
});
