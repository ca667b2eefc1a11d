import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ROLES } from './auth/viewer.js';
import { checkCommand } from './commands/check.js';
import { EXPORT_FORMATS, exportCommand, EXPORTED_TABLES, type ExportOptions } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { importCommand } from './commands/import.js';
import { ingestCommand } from './commands/ingest.js';
import { serveCommand } from './commands/serve.js';
import { tokenCommand, type TokenOptions } from './commands/token.js';
import { readConfig } from './config.js';
import type { DocumentHints } from './domain/extraction.js';
import { isPartialDate } from './domain/partial-date.js';
import { DocumentKind } from './domain/vocabulary.js';
import { UserFacingError } from './errors.js';
import { type ImportKind, IMPORTS } from './ingest/import/import-file.js';

const FAILED = 1;
const WRONG_USAGE = 2;

const program = new Command('inspection-graph')
  .description("A GraphQL knowledge graph of the inspections of English councils' children's services.")
  .exitOverride()
  .configureHelp({ sortSubcommands: true });

program
  .command('serve')
  .description('serve GraphQL, the playground and the pages; what npm start runs')
  .action(() => serveCommand(readConfig(process.env)));

program
  .command('token')
  .description('print a token for the Authorization header: "Bearer <token>"')
  .addOption(new Option('--role <role>', 'what its bearer may do').choices(ROLES).makeOptionMandatory())
  .option('--days <n>', 'how long it is valid', wholeDays, 30)
  .option('--name <name>', 'who its bearer is, for the audit trail', 'unnamed')
  .action((options: TokenOptions) => tokenCommand(readConfig(process.env), options));

describedFiles('extract')
  .description('print what is found in documents; needs no graph')
  .argument('<files...>', 'files, or folders with all that is in them')
  .option('--json', 'one JSON object a document, on a line of its own')
  .action((paths: string[], { json, ...options }: FileOptions & { json?: true }) =>
    extractCommand(readConfig(process.env), paths, hintsOf(options), json ?? false),
  );

describedFiles('ingest')
  .description('store what is found in documents; the same file twice changes nothing')
  .argument('<paths...>', 'files, or folders with all that is in them')
  .action((paths: string[], options: FileOptions) => ingestCommand(readConfig(process.env), paths, hintsOf(options)));

program
  .command('import')
  .description('take a table or an annotation into the graph; the same file twice changes nothing')
  .addArgument(new Argument('<kind>', 'what the file holds').choices(IMPORTS))
  .argument('<file>', 'a table as CSV, Excel workbook or JSON; an annotation as JSON')
  .action((kind: ImportKind, file: string) => importCommand(readConfig(process.env), kind, file));

program
  .command('export')
  .description('write a table to a file, with names of private persons masked')
  .addArgument(new Argument('<table>', 'what to write').choices(EXPORTED_TABLES))
  .addOption(new Option('--format <format>', 'how to write it').choices(EXPORT_FORMATS).makeOptionMandatory())
  .requiredOption('--out <file>', 'where to; - is standard output')
  .option('--filter <name=value>', 'which rows, such as polarities=CONCERN; may be repeated', collected, [])
  .action((table: string, options: ExportOptions) => exportCommand(readConfig(process.env), table, options));

program
  .command('check')
  .description('count what the graph holds, and say what is wrong with it')
  .action(() => checkCommand(readConfig(process.env)));

/** What a person can say of documents. */
interface FileOptions {
  council?: string;
  kind?: DocumentKind;
  published?: string;
}

function hintsOf({ published, ...options }: FileOptions): DocumentHints {
  return { ...options, ...(published && { publishedOn: published }) };
}

/** A command over documents, with options for what they do not say themselves. */
function describedFiles(name: string): Command {
  return program
    .command(name)
    .option('--council <council>', 'whose the documents are, such as bradford', councilId)
    .addOption(new Option('--kind <kind>', 'what they are').choices(Object.values(DocumentKind)))
    .option('--published <date>', 'when they were published: 2018-04-18, 2018-04 or 2018', partialDate);
}

function collected(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function councilId(text: string): string {
  const [, slug] = /^(?:council:)?([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text) ?? [];
  if (slug) return `council:${slug}`;
  throw new InvalidArgumentError('Give a council as in its id: lower-case words joined by hyphens.');
}

function partialDate(text: string): string {
  if (isPartialDate(text)) return text;
  throw new InvalidArgumentError('Write 2018-04-18, 2018-04 or 2018.');
}

function wholeDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days > 0 && days <= 3_650) return days;
  throw new InvalidArgumentError('Give a whole number of days from 1 to 3650.');
}

/** Runs a command line and returns the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    console.error(error instanceof UserFacingError ? error.message : unforeseen(error));
    return FAILED;
  }
}

/** A stack trace helps only those who ask for one. */
function unforeseen(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const detailed = /^(debug|trace)$/.test(process.env.LOG_LEVEL ?? '');
  return detailed ? String(stack) : `Something unforeseen: ${message} (LOG_LEVEL=debug says where)`;
}
