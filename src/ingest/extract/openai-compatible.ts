import type { ExtractedPassage, Proposals, StructuredDocument } from '../../domain/extraction.js';
import { slugify } from '../../domain/ids.js';
import type { Theme } from '../../domain/theme.js';
import { askEndpoint, type Endpoint } from './chat-endpoint.js';
import type { Extractor } from './extractor.js';
import { instructions } from './instructions.js';
import { loadThemes } from './themes.js';
import { validateProposals } from './validate.js';

/** How many characters of passages go into one request. */
const CHUNK = 12_000;

/** An extractor that asks an OpenAI-compatible endpoint. It is sent the document's passages and visits, and nothing else. */
export function openAiCompatibleExtractor(
  options: Endpoint & { themes?: readonly Pick<Theme, 'id' | 'label' | 'definition'>[] },
): Extractor {
  return {
    name: `endpoint-${slugify(options.model)}`,
    async extract(document) {
      const themes = options.themes ?? (await loadThemes());
      const system = instructions(themes);
      const themeIds = new Set(themes.map(({ id }) => id));
      const all: Proposals = { findings: [], actions: [], measures: [], warnings: [] };
      for (const passages of chunksOf(document.passages)) {
        const answer = await askEndpoint(options, [
          { role: 'system', content: system },
          { role: 'user', content: written(document, passages) },
        ]);
        const { proposals } = validateProposals(document, parse(answer), themeIds);
        all.findings.push(...proposals.findings.map((finding) => marked(finding, document)));
        all.actions.push(...proposals.actions);
        all.measures.push(...proposals.measures);
        const place = `Passages ${passages[0]?.index} to ${passages.at(-1)?.index}`;
        all.warnings.push(...proposals.warnings.map((warning) => `${place}: ${warning}`));
      }
      return all;
    },
  };
}

function chunksOf(passages: readonly ExtractedPassage[]): ExtractedPassage[][] {
  const chunks: ExtractedPassage[][] = [];
  let room = 0;
  for (const passage of passages) {
    if (passage.text.length > room) {
      chunks.push([]);
      room = CHUNK;
    }
    chunks.at(-1)?.push(passage);
    room -= passage.text.length;
  }
  return chunks;
}

function written({ kind, visits }: StructuredDocument, passages: ExtractedPassage[]): string {
  const lines = passages.map(
    ({ index, section, text }) => `[${index}]${section ? ` (under "${section}")` : ''} ${text}`,
  );
  const known = visits.map((visit, at) => `${at}: ${visit.kind} ${visit.startedOn ?? visit.dateText ?? 'undated'}`);
  return [`Document kind: ${kind}`, `Visits: ${known.join('; ') || 'none'}`, 'Passages:', ...lines].join('\n');
}

function parse(answer: string): unknown {
  try {
    return JSON.parse(answer.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Which items are on the report's own list is known already. */
function marked(finding: Proposals['findings'][number], { improvementItems }: StructuredDocument) {
  return { ...finding, improvementItem: improvementItems.includes(finding.passages[0] ?? 0) };
}
