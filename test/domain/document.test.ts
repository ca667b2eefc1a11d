import { expect, test } from 'vitest';
import { isVerified, type Passage } from '../../src/domain/document.js';
import { sha256 } from '../../src/domain/ids.js';

test.each<[string, Partial<Passage>, boolean]>([
  ['whose text hashes to what was cited', {}, true],
  ['whose text has another hash', { sha256: sha256('Plans are early.') }, false],
  ['without its text', { text: null }, false],
  ['that its document no longer holds', { superseded: true }, false],
])('evidence %s', (_, fields, verified) => {
  const text = 'Plans are late.';
  const place = { id: 'passage:a:1', documentId: 'document:a', index: 1, page: null, section: null, number: null };
  expect(isVerified({ ...place, text, sha256: sha256(text), superseded: false, ...fields })).toBe(verified);
});
