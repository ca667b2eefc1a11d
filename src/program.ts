import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ROLES } from './auth/viewer.js';
import { serveCommand } from './commands/serve.js';
import { tokenCommand, type TokenOptions } from './commands/token.js';
import { readConfig } from './config.js';
import { UserFacingError } from './errors.js';

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
