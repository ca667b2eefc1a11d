import type { Proposals, StructuredDocument } from '../../domain/extraction.js';
import { DocumentKind } from '../../domain/vocabulary.js';
import { type Classifier, loadClassifier } from '../classify/classifier.js';
import type { Extractor } from './extractor.js';
import { extractMinutes } from './minutes/extract-minutes.js';
import { extractReport } from './reports/extract-report.js';

let classifier: Classifier | null = null;

/** Finds statements by rules, word lists and a small model, all of which ship with the product. */
export const rulesExtractor: Extractor = {
  // Raise the number when documents that have been read are to be read again by the next `ingest`.
  name: 'rules-1',
  extract(document: StructuredDocument): Promise<Proposals> {
    classifier ??= loadClassifier();
    const { INSPECTION_REPORT, VISIT_LETTER } = DocumentKind;
    const isReport = document.kind === INSPECTION_REPORT || document.kind === VISIT_LETTER;
    return Promise.resolve((isReport ? extractReport : extractMinutes)(document, classifier));
  },
};
