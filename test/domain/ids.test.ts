import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NODE_TYPES, passageId, recordedActionId, sha256, slugify, slugOf, typeOfId } from '../../src/domain/ids.js';

describe('a slug', () => {
  test.each([
    ['Bradford', 'bradford'],
    ["King's Lynn & West Norfolk", 'kings-lynn-and-west-norfolk'],
    ['Bristol, City of', 'bristol-city-of'],
    ['  Stoke-on-Trent  ', 'stoke-on-trent'],
    ['children’s services', 'childrens-services'],
    ['Ynys Môn', 'ynys-mon'],
    ['Zoë Ｗｉｄｅ ﬁle', 'zoe-wide-file'],
    ['2018/19', '2018-19'],
    ['—', ''],
    ['', ''],
  ])('of %j is %j', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  test('has only words of a to z and 0 to 9 between single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugify(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });

  test('is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(slugify(slugify(name))).toBe(slugify(name));
      }),
    );
  });
});

describe('the type of an id', () => {
  test.each(NODE_TYPES.map((type) => [type]))('%s', (type) => {
    expect(typeOfId(`${type}:anything`)).toBe(type);
  });

  test('is what comes before the first colon', () => {
    expect(typeOfId('passage:worcestershire-minutes:12')).toBe('passage');
    expect(slugOf('passage:worcestershire-minutes:12')).toBe('worcestershire-minutes:12');
  });

  test.each([['judgement:x'], ['Council:bradford'], ['bradford'], ['council'], [':bradford'], ['constructor:x'], ['']])(
    '%j names none',
    (id) => {
      expect(typeOfId(id)).toBeNull();
    },
  );
});

describe('derived ids', () => {
  test('of a passage: its document and its number', () => {
    expect(passageId('document:ilacs-2019', 7)).toBe('passage:ilacs-2019:7');
  });

  test('of a recorded action: one for the same statement, another for anything else', () => {
    const id = recordedActionId('document:d', 'ACTION', 'Report back');
    expect(id).toMatch(/^action:d-[0-9a-f]{12}$/);
    expect(recordedActionId('document:d', 'ACTION', 'Report back')).toBe(id);
    const others = [
      recordedActionId('document:e', 'ACTION', 'Report back'),
      recordedActionId('document:d', 'RESOLUTION', 'Report back'),
      recordedActionId('document:d', 'ACTION', 'Report back.'),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });

  test('hash UTF-8 bytes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});
