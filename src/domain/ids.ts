import { createHash } from 'node:crypto';

/**
 * Ids are readable, global and stable: "<type>:<slug>", for example council:bradford.
 * They derive from what a thing is, never from when it was loaded, so loading twice changes nothing.
 */
export const NODE_TYPES = [
  'region',
  'council',
  'visit',
  'theme',
  'document',
  'passage',
  'finding',
  'action',
  'measure',
  'plan',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

/** The type that an id names, or null where it names none. */
export function typeOfId(id: string): NodeType | null {
  const type = id.slice(0, id.indexOf(':'));
  return NODE_TYPES.find((known) => known === type) ?? null;
}

/** What follows the type in an id. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** A name as it stands in an id: lower case, no accents, words joined by hyphens. */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The id of passage n of a document. */
export function passageId(documentId: string, index: number): string {
  return `passage:${slugOf(documentId)}:${index}`;
}

/** The id of an action that a person recorded: the same statement in the same document is the same action. */
export function recordedActionId(documentId: string, kind: string, summary: string): string {
  return `action:${slugOf(documentId)}-${sha256(`${kind}\n${summary}`).slice(0, 12)}`;
}

/** The id of the nth review or change of something; ids sort as they were made. */
export function numberedId(type: 'review' | 'change', of: string, n: number): string {
  return `${type}:${slugOf(of)}-${String(n).padStart(4, '0')}`;
}

/** SHA-256 of bytes, or of a text's UTF-8 bytes, as lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
