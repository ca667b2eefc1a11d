import type { z } from 'zod';
import {
  ActionKind,
  ActionStatus,
  CouncilKind,
  DeliveryBodyKind,
  DocumentKind,
  Grade,
  JudgementArea,
  JudgementStatus,
  Polarity,
  VisitKind,
  VisitStatus,
  Voice,
} from '../../domain/vocabulary.js';
import {
  decimal,
  listOf,
  named,
  oneOf,
  optional,
  partialDate,
  sha256,
  slug,
  someOf,
  text,
  webAddress,
  whole,
  yesOrNo,
} from './columns.js';

/** A table: its columns, those that tell its rows apart, and those that name a row of another table. */
export interface TableSpec {
  columns: Record<string, z.ZodType>;
  key: readonly string[];
  references?: Readonly<Record<string, string>>;
}

const { NOT_IN_FRAMEWORK, NOT_REPORTED, UNREADABLE } = JudgementStatus;
const judgement = optional(oneOf({ ...Grade, NOT_IN_FRAMEWORK, NOT_REPORTED, UNREADABLE }));
const note = optional(text);
const themes = someOf(slug);
const evidence = someOf(whole);

/** Every table of seeds/, in the order in which they are loaded. */
export const TABLES = {
  regions: { columns: { id: slug, name: text }, key: ['id'] },
  councils: {
    columns: {
      id: slug,
      name: text,
      official_name: text,
      kind: oneOf(CouncilKind),
      region: slug,
      gss_code: optional(text),
      former_gss_codes: listOf(text),
      dfe_code: optional(text),
      ofsted_urn: optional(text),
      aliases: listOf(text),
      started_on: optional(partialDate),
      ended_on: optional(partialDate),
      successors: listOf(slug),
    },
    key: ['id'],
    references: { region: 'regions', successors: 'councils' },
  },
  neighbours: {
    columns: { council: slug, neighbours: someOf(slug) },
    key: ['council'],
    references: { council: 'councils', neighbours: 'councils' },
  },
  'delivery-bodies': {
    columns: {
      id: slug,
      name: text,
      kind: oneOf(DeliveryBodyKind),
      council: slug,
      since: optional(partialDate),
      until: optional(partialDate),
      source: text,
    },
    key: ['id', 'council'],
    references: { council: 'councils' },
  },
  themes: {
    columns: {
      id: slug,
      label: text,
      definition: text,
      parent: optional(slug),
      areas: someOf(oneOf(JudgementArea)),
    },
    key: ['id'],
    references: { parent: 'themes' },
  },
  visits: {
    columns: {
      id: slug,
      council: slug,
      kind: oneOf(VisitKind),
      status: oneOf(VisitStatus),
      sequence: optional(whole),
      started_on: optional(partialDate),
      ended_on: optional(partialDate),
      published_on: optional(partialDate),
      date_text: optional(text),
      focus: optional(text),
      focus_themes: listOf(slug),
      lead_inspector: optional(text),
      follows: optional(slug),
      after: optional(slug),
      fulfilled_by: optional(slug),
      document: optional(slug),
      evidence: listOf(whole),
      note,
    },
    key: ['id'],
    references: {
      council: 'councils',
      focus_themes: 'themes',
      follows: 'visits',
      after: 'visits',
      fulfilled_by: 'visits',
      document: 'documents',
    },
  },
  inspections: {
    columns: {
      visit: slug,
      overall: judgement,
      leaders: judgement,
      help_and_protection: judgement,
      children_in_care: judgement,
      care_leavers: judgement,
      children_in_care_and_care_leavers: judgement,
      adoption: judgement,
      report_url: webAddress,
      source: oneOf({ table: 'table', report: 'report' }),
      note,
    },
    key: ['visit'],
    references: { visit: 'visits' },
  },
  documents: {
    columns: {
      id: slug,
      title: text,
      kind: oneOf(DocumentKind),
      council: slug,
      published_on: optional(partialDate),
      url: optional(webAddress),
      visits: listOf(slug),
      meeting_body: optional(text),
      meeting_held_on: optional(partialDate),
      meeting_earliest: optional(partialDate),
      meeting_latest: optional(partialDate),
      note,
    },
    key: ['id'],
    references: { council: 'councils', visits: 'visits' },
  },
  passages: {
    columns: { document: slug, index: whole, sha256 },
    key: ['document', 'index'],
    references: { document: 'documents' },
  },
  findings: {
    columns: {
      id: slug,
      document: slug,
      visit: optional(slug),
      related_visit: optional(slug),
      voice: oneOf(Voice),
      polarity: oneOf(Polarity),
      themes,
      summary: text,
      evidence,
      responds_to: listOf(slug),
      note,
    },
    key: ['id'],
    references: {
      document: 'documents',
      visit: 'visits',
      related_visit: 'visits',
      themes: 'themes',
      responds_to: 'findings',
    },
  },
  actions: {
    columns: {
      id: slug,
      document: slug,
      kind: oneOf(ActionKind),
      summary: text,
      owner: optional(text),
      due: optional(partialDate),
      due_text: optional(text),
      status: oneOf(ActionStatus),
      themes: listOf(slug),
      evidence,
      addresses: listOf(slug),
      note,
    },
    key: ['id'],
    references: { document: 'documents', themes: 'themes', addresses: 'findings' },
  },
  measures: {
    columns: {
      id: slug,
      document: slug,
      name: text,
      definition: optional(text),
      unit: optional(text),
      themes,
      note,
    },
    key: ['id'],
    references: { document: 'documents', themes: 'themes' },
  },
  observations: {
    columns: {
      measure: slug,
      position: whole,
      period: optional(partialDate),
      value: optional(decimal),
      value_text: optional(text),
      denominator: optional(decimal),
      denominator_text: optional(text),
      target: optional(decimal),
      target_text: optional(text),
      comparator: optional(text),
      derived: yesOrNo,
      dimensions: listOf(named),
      evidence,
      note,
    },
    key: ['measure', 'position'],
    references: { measure: 'measures' },
  },
  plans: {
    columns: { id: slug, document: slug, name: text, kind: text, status: optional(text), note },
    key: ['id'],
    references: { document: 'documents' },
  },
  'plan-outcomes': {
    columns: { plan: slug, position: whole, text, themes, evidence },
    key: ['plan', 'position'],
    references: { plan: 'plans', themes: 'themes' },
  },
} satisfies Record<string, TableSpec>;

export type TableName = keyof typeof TABLES;
export type Row<Name extends TableName> = {
  [Column in keyof (typeof TABLES)[Name]['columns']]: z.output<(typeof TABLES)[Name]['columns'][Column]>;
};

/** A row, with the line that it stands on. */
export type Line<Name extends TableName> = Row<Name> & { line: number };
export type Tables = { [Name in TableName]: Line<Name>[] };

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
