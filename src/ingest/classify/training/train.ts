import { join } from 'node:path';
import { MODEL_FILES, readLexicons, writeCalibration } from '../shipped.js';
import { PASSAGE_POLARITIES, POLARITIES } from '../passage-polarity.js';
import { writeSoftmax } from '../softmax-table.js';
import { CLASSIFY_FOLDER } from '../tables.js';
import { THEME_FEATURES } from '../theme-features.js';
import { labelledItems } from './labelled-items.js';
import { measure } from './measure.js';
import { prepareItems, trainModels } from './train-models.js';

// Trains the shipped models: node dist/ingest/classify/training/train.js EXTRACTED.jsonl …
// The labels name texts by hash: the texts come from the documents, as `extract --json` prints them.
const lexicons = readLexicons();
const items = labelledItems(join(CLASSIFY_FOLDER, 'training', 'labels.csv'), process.argv.slice(2));
console.log(`${items.length} labelled items were found`);
const prepared = prepareItems(items, lexicons);
const { models, folds } = trainModels(prepared, lexicons);
const { calibrations, report } = measure(folds, lexicons);
for (const line of report) console.log(line);

writeSoftmax(MODEL_FILES.primary, models.primary, lexicons.themes.themes, THEME_FEATURES);
writeSoftmax(MODEL_FILES.further, models.further, ['no', 'yes'], []);
writeSoftmax(MODEL_FILES.polarity, models.polarity, POLARITIES, []);
writeSoftmax(MODEL_FILES.passage, models.passage, PASSAGE_POLARITIES, []);
writeCalibration(calibrations);
