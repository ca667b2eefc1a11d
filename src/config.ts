import { resolve } from 'node:path';
import { z } from 'zod';
import { UserFacingError } from './errors.js';

const memory = z.string().regex(/^\d+[kmg]$/i, 'a size such as 512m or 2g');
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'a port number')
  .transform(Number)
  .refine((number) => number <= 65_535, 'a port number');
const text = z.string().trim();
const name = text.min(1, 'something other than blanks');
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every environment variable that the product reads, with its default. Nothing else reads process.env. */
export const environment = z.object({
  NODE_ENV: text.default('development').describe('"production" hides introspection, suggestions and error details'),
  HOST: name.default('127.0.0.1').describe('the address that the server listens on'),
  PORT: port.default(4000).describe('the port that the server listens on; 0 picks a free one'),
  NEO4J_URI: z
    .url({ protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/, hostname: /./, error: 'an address such as neo4j://host:7687' })
    .optional()
    .describe('a Neo4j server, cluster or hosted instance; none: start the managed Neo4j'),
  NEO4J_USER: text.default('neo4j').describe('the user at NEO4J_URI'),
  NEO4J_PASSWORD: z.string().default('').describe('the password at NEO4J_URI'),
  NEO4J_DATABASE: name.default('neo4j').describe('the database at NEO4J_URI'),
  NEO4J_HOME: name.default('.neo4j').describe("the managed Neo4j's home: jars, data, logs, secrets"),
  NEO4J_HEAP: memory.default('1g').describe("the managed Neo4j's heap"),
  NEO4J_PAGECACHE: memory.default('256m').describe("the managed Neo4j's page cache"),
  AUTH_SECRET: z
    .string()
    .min(32, 'at least 32 characters')
    .optional()
    .describe('the HS256 secret of tokens; none: one is made and kept under NEO4J_HOME'),
  EXTRACTOR_URL: z
    .url({ protocol: /^https?$/, hostname: /./, error: 'an address such as https://host/v1' })
    .optional()
    .describe('an OpenAI-compatible endpoint that reads documents; none: the rules that ship with the product'),
  EXTRACTOR_MODEL: name.optional().describe('the model at EXTRACTOR_URL'),
  EXTRACTOR_KEY: z.string().optional().describe('the key for EXTRACTOR_URL, where it asks for one'),
  LOG_LEVEL: z
    .enum(levels, `one of ${levels.join(', ')}`)
    .default('info')
    .describe('how much is logged'),
});

export interface Config {
  production: boolean;
  host: string;
  port: number;
  logLevel: string;
  /** Null: the managed Neo4j. */
  neo4j: { uri: string; user: string; password: string } | null;
  database: string;
  managed: { home: string; heap: string; pagecache: string };
  authSecret: string | null;
  /** Null: documents are read by the rules that ship with the product. */
  extractor: { url: string; model: string; apiKey: string | null } | null;
}

/** Reads and validates the environment. A bad value throws a UserFacingError that names the variable. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const variable = String(issue?.path[0]);
    const value = showable(variable, set[variable] ?? '');
    throw new UserFacingError(`${variable}=${value} is not valid: expected ${issue?.message ?? 'another value'}`);
  }
  const values = parsed.data;
  return {
    production: values.NODE_ENV === 'production',
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    neo4j: values.NEO4J_URI
      ? { uri: values.NEO4J_URI, user: values.NEO4J_USER, password: values.NEO4J_PASSWORD }
      : null,
    database: values.NEO4J_DATABASE,
    managed: { home: resolve(values.NEO4J_HOME), heap: values.NEO4J_HEAP, pagecache: values.NEO4J_PAGECACHE },
    authSecret: values.AUTH_SECRET ?? null,
    extractor: extractorOf(values),
  };
}

function extractorOf(values: z.infer<typeof environment>): Config['extractor'] {
  const { EXTRACTOR_URL: url, EXTRACTOR_MODEL: model, EXTRACTOR_KEY: apiKey = null } = values;
  if (url && !model) throw new UserFacingError('EXTRACTOR_MODEL is missing: EXTRACTOR_URL needs the name of a model');
  return url && model ? { url, model, apiKey } : null;
}

/** A value as one line of a message may show it: no secrets, no line ends. */
function showable(variable: string, value: string): string {
  if (/SECRET|PASSWORD|KEY/.test(variable)) return '…';
  return value.replace(/\/\/.*@/, '//…@').replace(/\p{Cc}+/gu, ' ');
}
