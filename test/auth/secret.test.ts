import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type TestContext } from 'vitest';
import { keptSecret } from '../../src/auth/secret.js';
import { packageRoot } from '../../src/package-root.js';

function emptyFolder({ onTestFinished }: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a secret is made once, for its owner alone, and kept', (context) => {
  const home = join(emptyFolder(context), 'home');
  const secret = keptSecret(home);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(join(home, 'auth-secret')).mode & 0o777).toBe(0o600);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(keptSecret(home)).toBe(secret);
  expect(readdirSync(home)).toEqual(['auth-secret']);
});

test('a secret that somebody put there is used, without the line end of its file', (context) => {
  const home = emptyFolder(context);
  writeFileSync(join(home, 'auth-secret'), 'a secret that an administrator chose\n');
  expect(keptSecret(home)).toBe('a secret that an administrator chose');
});

test('two homes have two secrets', (context) => {
  expect(keptSecret(emptyFolder(context))).not.toBe(keptSecret(emptyFolder(context)));
});

test('processes that make it at the same time agree', async (context) => {
  const home = join(emptyFolder(context), 'home');
  const compiled = pathToFileURL(join(packageRoot, 'dist/auth/secret.js')).href;
  // All begin at one moment: when the last of them has started and its standard input is closed.
  const script = `
    const { keptSecret } = await import(${JSON.stringify(compiled)});
    console.log('here');
    for await (const _ of process.stdin);
    console.log(keptSecret(${JSON.stringify(home)}));`;
  const makers = Array.from({ length: 6 }, () => {
    const maker = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    maker.stdout.on('data', (data: Buffer) => said.push(data.toString()));
    return { maker, said, here: once(maker.stdout, 'data'), ended: once(maker, 'close') };
  });
  await Promise.all(makers.map(({ here }) => here));
  for (const { maker } of makers) maker.stdin.end();
  await Promise.all(makers.map(({ ended }) => ended));
  const secrets = makers.map(({ said }) => said.join('').replace('here', '').trim());
  expect(secrets).toEqual(Array(6).fill(keptSecret(home)));
});
