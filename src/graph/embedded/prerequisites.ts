import { execFile } from 'node:child_process';
import { UserFacingError } from '../../errors.js';

const REMEDY = 'one Debian package, maven, brings both Java and Maven: apt-get install maven';

/** Throws unless a `java` that can run Neo4j is on the PATH. */
export async function requireJava(): Promise<void> {
  const found = await versionOf('java', ['-version'], /version "(\d+)(?:\.(\d+))?/);
  if (found.major < 17) throw missing('Java 17 or newer is needed', `java is version ${found.text}`);
}

/** Throws unless a `mvn` that can fetch Neo4j is on the PATH. */
export async function requireMaven(): Promise<void> {
  const found = await versionOf('mvn', ['--version'], /Apache Maven (\d+)\.(\d+)/);
  if (found.major < 3 || (found.major === 3 && found.minor < 6)) {
    throw missing('Maven 3.6 or newer is needed to fetch Neo4j', `mvn is version ${found.text}`);
  }
}

async function versionOf(
  command: 'java' | 'mvn',
  args: string[],
  pattern: RegExp,
): Promise<{ major: number; minor: number; text: string }> {
  const needed = command === 'java' ? 'Java 17 or newer is needed' : 'Maven 3.6 or newer is needed to fetch Neo4j';
  const output = await new Promise<string>((resolve, reject) => {
    execFile(command, args, (error, stdout, stderr) => {
      const said = `${stdout}\n${stderr}`.trim();
      if (error?.code === 'ENOENT') reject(missing(needed, `no ${command} on the PATH`));
      else if (error) reject(missing(needed, `${command} fails: ${said === '' ? error.message : said.split('\n')[0]}`));
      else resolve(said);
    });
  });
  const [, major, minor = '0'] = pattern.exec(output) ?? [];
  if (major === undefined) throw missing(needed, `${command} does not tell its version`);
  return { major: Number(major), minor: Number(minor), text: `${major}.${minor}` };
}

function missing(needed: string, found: string): UserFacingError {
  return new UserFacingError(`${needed}, but ${found} (${REMEDY})`);
}
