import { PassageRole, type StructuredDocument } from '../../../src/domain/extraction.js';
import { sha256 } from '../../../src/domain/ids.js';
import { DocumentKind, VisitKind, VisitStatus } from '../../../src/domain/vocabulary.js';

/** Minutes with the given passages and one visit. */
export function minutesOf(...texts: string[]): StructuredDocument {
  return {
    file: 'minutes.txt',
    format: 'text',
    sha256: sha256(texts.join('\n')),
    kind: DocumentKind.MINUTES,
    title: 'Minutes',
    council: null,
    published: null,
    meeting: null,
    visits: [
      {
        kind: VisitKind.MONITORING_VISIT,
        status: VisitStatus.COMPLETED,
        startedOn: null,
        endedOn: null,
        publishedOn: null,
        sequence: null,
        leadInspector: null,
        dateText: null,
        focus: null,
        follows: null,
        judgements: [],
        passages: [],
      },
    ],
    passages: texts.map((text, at) => ({
      index: at + 1,
      page: null,
      section: null,
      number: null,
      role: PassageRole.PARAGRAPH,
      text,
      sha256: sha256(text),
    })),
    warnings: [],
    improvementItems: [],
  };
}
