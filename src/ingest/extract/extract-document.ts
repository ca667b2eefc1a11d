import type { DocumentHints, ExtractedDocument } from '../../domain/extraction.js';
import { readDocument } from '../readers/read-document.js';
import { type CouncilDirectory, loadCouncilDirectory } from '../structure/council-directory.js';
import { structureDocument } from '../structure/structure-document.js';
import type { Extractor } from './extractor.js';
import { loadThemes } from './themes.js';
import { validateProposals } from './validate.js';

/** What a document is read against. */
interface Reference {
  councils: CouncilDirectory;
  themes: ReadonlySet<string>;
}

let reference: Promise<Reference> | null = null;

/** Everything that is found in a file. Throws BadInput, with the reason, where the file cannot be read. */
export async function extractDocument(
  file: { name: string; bytes: Uint8Array },
  hints: DocumentHints,
  extractor: Extractor,
): Promise<ExtractedDocument> {
  reference ??= loadReference();
  const { councils, themes } = await reference;
  const structured = structureDocument(await readDocument(file), councils, hints);
  const { proposals } = validateProposals(structured, await extractor.extract(structured), themes);
  return {
    file: structured.file,
    sha256: structured.sha256,
    kind: structured.kind,
    title: structured.title,
    council: structured.council,
    published: structured.published,
    meeting: structured.meeting,
    visits: structured.visits,
    passages: structured.passages,
    findings: proposals.findings,
    actions: proposals.actions,
    measures: proposals.measures,
    warnings: [...structured.warnings, ...proposals.warnings],
  };
}

async function loadReference(): Promise<Reference> {
  const themes = await loadThemes();
  return { councils: await loadCouncilDirectory(), themes: new Set(themes.map(({ id }) => id)) };
}
