import type { Config } from '../config.js';
import type { DocumentHints, ExtractedDocument } from '../domain/extraction.js';
import { BadInput, UserFacingError } from '../errors.js';
import { extractDocument } from '../ingest/extract/extract-document.js';
import { filesUnder } from '../ingest/files-under.js';
import { bytesOf } from '../ingest/read-file.js';
import { counted } from './counted.js';
import { chosenExtractor } from './extractor.js';

/** Prints what is found in files: one JSON object a line, or for people. A bad file is told of and skipped. */
export async function extractCommand(
  config: Config,
  paths: readonly string[],
  hints: DocumentHints,
  json: boolean,
): Promise<void> {
  const files = await filesUnder(paths);
  const extractor = chosenExtractor(config);
  let bad = 0;
  for (const file of files) {
    try {
      const document = await extractDocument({ name: file, bytes: await bytesOf(file) }, hints, extractor);
      console.log(json ? JSON.stringify(document) : inWords(document));
    } catch (error) {
      if (error instanceof UserFacingError) throw error;
      bad += 1;
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`${file}: ${error instanceof BadInput ? reason : `something unforeseen: ${reason}`}`);
    }
  }
  if (bad > 0) throw new UserFacingError(`${bad} of ${counted(files.length, 'file')} could not be read`);
}

function inWords(document: ExtractedDocument): string {
  const { file, kind, council, published, visits, passages, findings, actions, measures, warnings } = document;
  return [
    `${file}: ${kind}, ${council ?? 'council not known'}, ${published === null ? 'undated' : `published ${published}`}`,
    `  ${[
      counted(visits.length, 'visit'),
      counted(passages.length, 'passage'),
      counted(findings.length, 'finding'),
      counted(actions.length, 'action'),
      counted(measures.length, 'measure'),
    ].join(', ')}`,
    ...warnings.map((warning) => `  ${warning}`),
  ].join('\n');
}
