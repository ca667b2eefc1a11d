import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environment, readConfig } from '../src/config.js';
import { UserFacingError } from '../src/errors.js';
import { packageRoot } from '../src/package-root.js';

const VARIABLES = Object.keys(environment.shape);

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(UserFacingError);
    return (error as UserFacingError).message;
  }
  throw new Error(`${JSON.stringify(env)} was accepted`);
}

describe('what is configured', () => {
  const defaults = {
    production: false,
    host: '127.0.0.1',
    port: 4000,
    logLevel: 'info',
    neo4j: null,
    database: 'neo4j',
    managed: { home: resolve('.neo4j'), heap: '1g', pagecache: '256m' },
    authSecret: null,
    extractor: null,
  };

  test('without any variable', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  test('with every variable empty: the same, since empty is not set', () => {
    expect(readConfig(Object.fromEntries(VARIABLES.map((name) => [name, ''])))).toEqual(defaults);
  });

  test('with every variable set', () => {
    const config = readConfig({
      NODE_ENV: 'production',
      HOST: '::1',
      PORT: '0',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: ' with blanks ',
      NEO4J_DATABASE: 'inspections',
      NEO4J_HOME: '/var/lib/graph',
      NEO4J_HEAP: '2G',
      NEO4J_PAGECACHE: '512m',
      AUTH_SECRET: 's'.repeat(32),
      EXTRACTOR_URL: 'https://models.example/v1',
      EXTRACTOR_MODEL: 'small',
      EXTRACTOR_KEY: 'k',
      LOG_LEVEL: 'debug',
      PATH: '/usr/bin',
    });
    expect(config).toEqual({
      production: true,
      host: '::1',
      port: 0,
      logLevel: 'debug',
      neo4j: { uri: 'neo4j+s://graph.example:7687', user: 'reader', password: ' with blanks ' },
      database: 'inspections',
      managed: { home: '/var/lib/graph', heap: '2G', pagecache: '512m' },
      authSecret: 's'.repeat(32),
      extractor: { url: 'https://models.example/v1', model: 'small', apiKey: 'k' },
    });
  });

  test('with an extractor that needs no key', () => {
    expect(readConfig({ EXTRACTOR_URL: 'http://localhost:8080/v1', EXTRACTOR_MODEL: 'small' }).extractor).toEqual({
      url: 'http://localhost:8080/v1',
      model: 'small',
      apiKey: null,
    });
  });

  test.each([['bolt'], ['bolt+s'], ['bolt+ssc'], ['neo4j'], ['neo4j+s'], ['neo4j+ssc']])('with %s://', (scheme) => {
    expect(readConfig({ NEO4J_URI: `${scheme}://host` }).neo4j?.uri).toBe(`${scheme}://host`);
  });
});

describe('a bad value', () => {
  test.each([
    ['HOST', ' ', 'something other than blanks'],
    ['PORT', 'abc', 'a port number'],
    ['PORT', '-1', 'a port number'],
    ['PORT', '65536', 'a port number'],
    ['PORT', '80.5', 'a port number'],
    ['PORT', '1e3', 'a port number'],
    ['PORT', ' ', 'a port number'],
    ['NEO4J_URI', 'localhost:7687', 'an address such as neo4j://host:7687'],
    ['NEO4J_URI', 'http://localhost:7474', 'an address such as neo4j://host:7687'],
    ['NEO4J_URI', 'neo4j://', 'an address such as neo4j://host:7687'],
    ['NEO4J_URI', 'bolt://host:99999', 'an address such as neo4j://host:7687'],
    ['NEO4J_DATABASE', ' ', 'something other than blanks'],
    ['NEO4J_HOME', ' ', 'something other than blanks'],
    ['NEO4J_HEAP', '1', 'a size such as 512m or 2g'],
    ['NEO4J_HEAP', '1.5g', 'a size such as 512m or 2g'],
    ['NEO4J_PAGECACHE', 'much', 'a size such as 512m or 2g'],
    ['EXTRACTOR_URL', 'localhost:8080', 'an address such as https://host/v1'],
    ['EXTRACTOR_MODEL', ' ', 'something other than blanks'],
    ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
  ])('of %s, such as %j, is named with what is expected', (name, value, expected) => {
    expect(refusal({ [name]: value })).toBe(`${name}=${value} is not valid: expected ${expected}`);
  });

  test('is an extractor without a model', () => {
    expect(refusal({ EXTRACTOR_URL: 'https://models.example/v1' })).toBe(
      'EXTRACTOR_MODEL is missing: EXTRACTOR_URL needs the name of a model',
    );
  });

  test('of a secret is not repeated', () => {
    expect(refusal({ AUTH_SECRET: 'hunter2' })).toBe('AUTH_SECRET=… is not valid: expected at least 32 characters');
  });

  test('never brings a password into a message', () => {
    expect(refusal({ NEO4J_PASSWORD: 'hunter2', PORT: 'abc' })).not.toContain('hunter2');
    expect(refusal({ AUTH_SECRET: 'hunter2'.repeat(5), PORT: 'abc' })).not.toContain('hunter2');
    const inAddress = refusal({ NEO4J_URI: 'https://neo4j:hunter2/@host' });
    expect(inAddress).toBe('NEO4J_URI=https://…@host is not valid: expected an address such as neo4j://host:7687');
  });

  test('that has several lines makes a message of one', () => {
    expect(refusal({ PORT: '80\r\n81' })).toBe('PORT=80 81 is not valid: expected a port number');
  });

  test('is told of one variable at a time', () => {
    expect(refusal({ HOST: ' ', PORT: 'abc' })).toMatch(/^HOST= {2}is not valid/);
  });
});

describe('the registry of variables', () => {
  test('says of each what it is for', () => {
    const silent = VARIABLES.filter((name) => !environment.shape[name as keyof typeof environment.shape].description);
    expect(silent).toEqual([]);
  });

  test('is complete in README.md', () => {
    const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
    expect(VARIABLES.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
