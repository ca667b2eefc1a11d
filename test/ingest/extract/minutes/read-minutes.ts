import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proposals, ReadDocument, StructuredDocument } from '../../../../src/domain/extraction.js';
import { DocumentKind, Polarity } from '../../../../src/domain/vocabulary.js';
import { extractMinutes } from '../../../../src/ingest/extract/minutes/extract-minutes.js';
import { readText } from '../../../../src/ingest/readers/text.js';
import { structureMinutes } from '../../../../src/ingest/structure/minutes/structure-minutes.js';

/** A classifier that knows nothing, so that only the rules for minutes speak. */
export const ignorant = {
  themes: () => ({ themes: ['theme:planning'], probability: 1 }),
  polarity: () => ({ polarity: Polarity.NEUTRAL, probability: 1 }),
};

export function asRead(text: string): ReadDocument {
  return { file: 'minutes.txt', sha256: '', ...readText(Buffer.from(text)) };
}

export function readMinutes(text: string): StructuredDocument & Proposals {
  const read = asRead(text);
  const document: StructuredDocument = {
    ...read,
    ...structureMinutes(read, 'council:dudley'),
    kind: DocumentKind.MINUTES,
    title: 'Minutes',
    council: 'council:dudley',
    improvementItems: [],
  };
  return { ...document, ...extractMinutes(document, ignorant) };
}

export function readExample(name: string): StructuredDocument & Proposals {
  return readMinutes(readFileSync(join(import.meta.dirname, 'documents', `${name}.txt`), 'utf8'));
}

/** What is worth telling of findings, actions and measures, a line each. */
export const told = {
  findings: ({ findings }: Proposals): string[] =>
    findings.map(({ passages, polarity, voice, visit, quote }) =>
      [passages.join(), polarity, voice, visit ?? '-', quote].join(' | '),
    ),
  actions: ({ actions }: Proposals): string[] =>
    actions.map(({ passages, kind, owner, due, dueText, summary }) =>
      [passages.join(), kind, owner ?? '-', due ?? '-', dueText ?? '-', summary].join(' | '),
    ),
  measures: ({ measures }: Proposals): string[] =>
    measures.map(({ passages, value, unit, period, name, dimensions }) =>
      [
        passages.join(),
        value,
        unit ?? '-',
        period ?? '-',
        name,
        ...dimensions.map((one) => `${one.name}=${one.value}`),
      ].join(' | '),
    ),
};
