import { mayActAs, type Viewer } from '../auth/viewer.js';
import { isVerified, type Passage } from '../domain/document.js';
import { maskPrivateNames, namesPrivatePerson } from '../domain/private-names.js';
import type { Noun } from '../graph/noun.js';

/** A passage as a viewer may see it. */
export interface ShownPassage extends Passage {
  /** Whether its text is here and not shown. */
  withheld: boolean;
  /** Whether a text that is not shown is the text that was cited. */
  verified?: boolean;
}

/** The words of documents and people, by the kind of node: in them anybody may be named. */
const TEXTS: Record<string, readonly string[]> = {
  Finding: ['summary', 'quote'],
  Action: ['summary', 'outcome'],
  Document: ['title'],
  Passage: ['section'],
  Measure: ['name', 'definition'],
  Observation: ['valueText', 'denominatorText', 'targetText', 'comparator'],
  Plan: ['name', 'status'],
  PlanOutcome: ['text'],
  Visit: ['focus', 'dateText'],
  Review: ['note'],
};

/** Statements as JSON, by the kind of node. */
const STATEMENTS: Record<string, readonly string[]> = {
  Review: ['before', 'after'],
  Change: ['before', 'after'],
};
const TEXTS_OF_STATEMENTS = ['summary', 'outcome'];

/** What a viewer may see of a record. */
export type Shown = <T>(noun: Pick<Noun<T>, 'label'>, record: T) => T;

/**
 * Names of children and of private persons are masked for anyone without a token; a passage that names one is for
 * reviewers only. What is stored stays as it is.
 */
export function shownTo(viewer: Viewer): Shown {
  return shownWith(viewer, keptMasked);
}

/** The same for records that are each shown once, such as those of an export: they push nothing out of what is kept. */
export function shownOnceTo(viewer: Viewer): Shown {
  return shownWith(viewer, maskPrivateNames);
}

type Mask = (text: string) => string;

function shownWith(viewer: Viewer, mask: Mask): Shown {
  const readsPassages = mayActAs(viewer, 'reviewer');
  return ({ label }, record) => {
    const passage = label === 'Passage' ? withheldUnless(readsPassages, record) : record;
    return viewer.role === null ? masked(label, passage, mask) : passage;
  };
}

function masked<T>(label: string, record: T, mask: Mask): T {
  if (!(label in TEXTS) && !(label in STATEMENTS)) return record;
  const copy = { ...record } as Record<string, unknown>;
  for (const field of TEXTS[label] ?? []) copy[field] = maskedText(copy[field], mask);
  for (const field of STATEMENTS[label] ?? []) copy[field] = maskedStatement(copy[field], mask);
  return copy as T;
}

/** What is shown once is mostly shown again, and looking for names is slow: the latest texts are kept masked. */
const GENERATION = 25_000;
let kept = new Map<string, string>();
let formerlyKept = new Map<string, string>();

function keptMasked(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const masked = formerlyKept.get(text) ?? maskPrivateNames(text);
  if (kept.size === GENERATION) [formerlyKept, kept] = [kept, new Map<string, string>()];
  kept.set(text, masked);
  return masked;
}

function maskedText(text: unknown, mask: Mask): unknown {
  return typeof text === 'string' ? mask(text) : text;
}

function maskedStatement(json: unknown, mask: Mask): unknown {
  if (typeof json !== 'string') return json;
  const statement = JSON.parse(json) as Record<string, unknown>;
  for (const field of TEXTS_OF_STATEMENTS) {
    if (field in statement) statement[field] = maskedText(statement[field], mask);
  }
  return JSON.stringify(statement);
}

function withheldUnless<T>(readsPassages: boolean, record: T): T {
  const passage = record as Passage;
  const withheld = !readsPassages && passage.text !== null && namesPrivatePerson(passage.text);
  const shown: ShownPassage = withheld
    ? { ...passage, text: null, withheld, verified: isVerified(passage) }
    : { ...passage, withheld };
  return shown as T;
}
