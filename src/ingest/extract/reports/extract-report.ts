import type { ExtractedFinding, Proposals, StructuredDocument } from '../../../domain/extraction.js';
import { Polarity, Voice } from '../../../domain/vocabulary.js';
import type { Classifier } from '../../classify/classifier.js';
import { contentOf } from './content.js';
import { measuresOf } from './measures.js';
import { recommendationOf } from './recommendation.js';
import { summaryOfItem, summaryOfStatement } from './summary.js';

/** What inspectors found, recommended and counted, in a report or a letter about a visit. */
export function extractReport(document: StructuredDocument, classifier: Classifier): Proposals {
  const visit = document.visits.length > 0 ? 0 : null;
  const improvementItems = new Set(document.improvementItems);
  const proposals: Proposals = { findings: [], actions: [], measures: [], warnings: [] };
  for (const passage of document.passages) {
    if (!improvementItems.has(passage.index)) continue;
    const { themes, probability } = classifier.themes(passage.text, '');
    proposals.findings.push({
      ...findingOf([passage.index], visit),
      quote: passage.text,
      summary: summaryOfItem(passage.text),
      polarity: Polarity.CONCERN,
      themes,
      confidence: rounded(probability),
      improvementItem: true,
    });
    const action = recommendationOf(passage);
    if (action) proposals.actions.push({ ...action, themes });
  }
  for (const passage of contentOf(document)) {
    for (const { start, end, polarity, themes, confidence } of classifier.passage(
      passage.text,
      passage.section ?? '',
    )) {
      const quote = passage.text.slice(start, end);
      proposals.findings.push({
        ...findingOf([passage.index], visit),
        quote,
        summary: summaryOfStatement(quote, themes[0] ?? '', polarity),
        polarity,
        themes,
        confidence: rounded(confidence),
      });
    }
  }
  for (const { index, text } of document.passages) {
    for (const measure of measuresOf(text)) {
      proposals.measures.push({ ...measure, passages: [index], themes: classifier.themes(measure.name, text).themes });
    }
  }
  proposals.findings.sort((a, b) => (a.passages[0] ?? 0) - (b.passages[0] ?? 0));
  return proposals;
}

type Bare = Pick<ExtractedFinding, 'passages' | 'voice' | 'improvementItem' | 'visit'>;

function findingOf(passages: number[], visit: number | null): Bare {
  return { passages, voice: Voice.INSPECTOR, improvementItem: false, visit };
}

function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
