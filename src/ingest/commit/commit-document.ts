import type { ExtractedDocument } from '../../domain/extraction.js';
import { BadInput } from '../../errors.js';
import type { Writer, WriteTransaction } from '../../graph/graph.js';
import { documentsOfVisits, settle, touchReference } from '../../graph/snapshot/settle.js';
import { recordConflicts, updateConflicts } from '../../graph/write/conflicts.js';
import {
  type Candidate,
  councilExists,
  documentOfFile,
  documentsOfCouncil,
  documentWithPassages,
  type IngestedDocument,
  lockIngestion,
  storeIngestedDocument,
  takenDocumentIds,
} from '../../graph/write/ingested-documents.js';
import { storePassages } from '../../graph/write/ingested-passages.js';
import { dropFormerProposals, keptStatements, storeProposals } from '../../graph/write/ingested-statements.js';
import {
  dropUnusedVisits,
  dropVisitEdges,
  type KnownVisit,
  storeVisits,
  visitsOfCouncil,
} from '../../graph/write/ingested-visits.js';
import { documentIds } from './ids.js';
import { type FileOrigin, matchDocument } from './match-document.js';
import { matchVisit } from './match-visit.js';
import { dayOf, placeVisits, reportedVisit } from './place-visits.js';
import { propose } from './propose.js';

/** Nobody knows whose document it is, or the graph has no such council. */
export class CouncilUnknown extends BadInput {
  override name = 'CouncilUnknown';
}

/** What has become of a document. */
export interface Committed {
  document: string;
  outcome: 'new' | 'changed' | 'unchanged';
  /** How many of each it has added to the graph. */
  added: { visits: number; findings: number; actions: number; measures: number };
}

/** A document is one of the graph's if so many of the passages that the graph has stand at their places in the file. */
const SAME_PASSAGES = { share: 0.8, atLeast: 5 };

/**
 * Stores what was found in a file, in one transaction. A file of a document that the graph has takes the place of what
 * was extracted from it before; what people entered or decided stays, and what is found again is linked to it. The
 * same file by the same extractor changes nothing. Throws CouncilUnknown where it is not known whose document it is.
 */
export async function commitDocument(
  writer: Writer,
  extracted: ExtractedDocument,
  origin: FileOrigin & { extractedBy: string },
): Promise<Committed> {
  return writer.write(async (tx) => {
    await lockIngestion(tx);
    const hashes = extracted.passages.map(({ sha256 }) => sha256);
    const found =
      (await documentOfFile(tx, extracted.sha256, hashes)) ?? (await documentWithPassages(tx, hashes, SAME_PASSAGES));
    const council = await councilOf(tx, extracted, found);
    const known = await visitsOfCouncil(tx, council, found?.id ?? null);
    const existing = found ?? (await versionOf(tx, extracted, origin, council, known));
    if (existing && isUnchanged(existing, extracted, council, origin.extractedBy)) {
      const added = { visits: 0, findings: 0, actions: 0, measures: 0 };
      return { document: existing.id, outcome: 'unchanged', added };
    }
    const id = existing?.id ?? (await newId(tx, council, extracted));
    const wasRead = existing !== null && existing.sha256 !== null;
    const hadStatements = existing !== null && existing.statements > 0;
    const stored = describe(extracted, origin, council, id, existing);
    const visits = wasRead && !found ? await visitsOfCouncil(tx, council, id) : known;
    const placed = placeVisits(extracted, { council, id }, visits);
    await storeIngestedDocument(tx, stored);
    if (hadStatements) await dropFormerProposals(tx, id);
    if (wasRead) await dropVisitEdges(tx, id);
    await storePassages(tx, id, extracted.passages);
    await storeVisits(tx, { council, document: id }, placed.visits);
    await recordConflicts(tx, placed.conflicts);
    await updateConflicts(tx, placed.kept);
    const kept = hadStatements ? await keptStatements(tx, id) : { findings: [], actions: [], observations: [] };
    const { publishedOn: published, meeting } = stored;
    const proposed = propose(extracted, { id, published, meeting }, placed.places, kept);
    await storeProposals(tx, [{ council, document: id, ...proposed }]);
    if (wasRead) await dropUnusedVisits(tx, [council, existing.council]);
    const redated = await documentsOfVisits(
      tx,
      placed.visits.map((visit) => visit.id),
    );
    await settle(tx, [...new Set([id, ...redated])]);
    await touchReference(tx);
    return {
      document: id,
      outcome: wasRead ? 'changed' : 'new',
      added: {
        visits: new Set(placed.visits.filter(({ isNew }) => isNew).map((visit) => visit.id)).size,
        findings: proposed.findings.length,
        actions: proposed.actions.length,
        measures: proposed.measures.length,
      },
    };
  });
}

/** The council of a document. */
async function councilOf(tx: WriteTransaction, extracted: ExtractedDocument, found: Candidate | null): Promise<string> {
  // Whose document it is that people made statements of, they have said.
  const council = found?.curated ? found.council : (extracted.council ?? found?.council ?? null);
  if (council === null) {
    throw new CouncilUnknown('It does not say which council it is about: say whose it is with --council.');
  }
  if (!(await councilExists(tx, council))) {
    throw new CouncilUnknown(`There is no council with the id "${council}": say whose it is with --council.`);
  }
  return council;
}

/** The document of the council that a file of another content is a version of. */
async function versionOf(
  tx: WriteTransaction,
  extracted: ExtractedDocument,
  origin: FileOrigin,
  council: string,
  known: readonly KnownVisit[],
): Promise<Candidate | null> {
  const { kind, sha256 } = extracted;
  const passages = extracted.passages.map((passage) => passage.sha256);
  const candidates = await documentsOfCouncil(tx, { council, kind, sha256, passages });
  const reported = extracted.visits[reportedVisit(extracted) ?? -1];
  const visit = reported && matchVisit(reported, known, dayOf(extracted));
  return matchDocument(extracted, origin, visit?.id ?? null, candidates);
}

/** A file that another one has replaced says nothing new. */
function isUnchanged(existing: Candidate, extracted: ExtractedDocument, council: string, extractedBy: string): boolean {
  if (existing.formerSha256s.includes(extracted.sha256)) return true;
  const described = existing.curated || (existing.kind === extracted.kind && existing.council === council);
  return existing.sha256 === extracted.sha256 && existing.extractedBy === extractedBy && described;
}

async function newId(tx: WriteTransaction, council: string, extracted: ExtractedDocument): Promise<string> {
  const ids = documentIds(council, extracted);
  const taken = await takenDocumentIds(tx, ids);
  return ids.find((id) => !taken.includes(id)) ?? `${ids[0]}-${extracted.sha256}`;
}

function describe(
  extracted: ExtractedDocument,
  { fileName, url, extractedBy }: FileOrigin & { extractedBy: string },
  council: string,
  id: string,
  existing: Candidate | null,
): IngestedDocument {
  const { sha256 } = extracted;
  const { title, kind, meeting } = existing?.curated ? existing : extracted;
  const former = [...(existing?.formerSha256s ?? []), existing?.sha256 ?? null];
  return {
    ...{ id, title, kind, meeting, council, sha256, fileName, extractedBy },
    publishedOn:
      (existing?.curated ? existing.publishedOn : null) ?? extracted.published ?? existing?.publishedOn ?? null,
    url: url ?? existing?.url ?? null,
    formerSha256s: former.flatMap((hash) => (hash === null || hash === sha256 ? [] : hash)),
  };
}
