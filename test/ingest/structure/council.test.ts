import { beforeAll, describe, expect, test } from 'vitest';
import { loadCouncilDirectory, type CouncilDirectory } from '../../../src/ingest/structure/council-directory.js';
import { findCouncil } from '../../../src/ingest/structure/council.js';

let directory: CouncilDirectory;

beforeAll(async () => {
  directory = await loadCouncilDirectory();
});

function council(texts: string | string[], fileName?: string): string | null {
  const decision = findCouncil(directory, [texts].flat(), fileName);
  expect(decision.warning === null).toBe(decision.council !== null);
  return decision.council;
}

test.each([
  ['Inspection of Barnsley local authority children’s services', 'barnsley'],
  ['Monitoring visit to Derby City children’s services', 'derby'],
  ['Monitoring visit of Derbyshire children’s services', 'derbyshire'],
  ['London Borough of Tower Hamlets Inspection of children’s services', 'tower-hamlets'],
  ['CITY OF BRADFORD METROPOLITAN DISTRICT COUNCIL', 'bradford'],
  ['A report to Bradford Council was noted.', 'bradford'],
  ['Officers of Telford & Wrekin Council attended.', 'telford-and-wrekin'],
  ['Focused visit to Kingston-upon-Hull City Council children’s services', 'kingston-upon-hull'],
  ['A paper by the london corporation was read.', 'city-of-london'],
  ['Westminster City Council was represented.', 'westminster'],
  ['Inspection of St. Helens children’s services', 'st-helens'],
  ['Inspection of Central Bedfordshire children’s services', 'central-bedfordshire'],
  ['Inspection of Bedford Borough children’s services', 'bedford'],
  ['The panel asked Reading Borough Council for figures.', 'reading'],
  ['The board of BCP Council met.', 'bournemouth-christchurch-and-poole'],
  ['Dorset County Council was inspected.', 'dorset-county'],
  ['Dorset Council was inspected.', 'dorset'],
  ['North Yorkshire County Council was inspected.', 'north-yorkshire'],
  ['City of York Council was inspected.', 'york'],
  ['Cheshire East Council was inspected.', 'cheshire-east'],
  ['Placements strategy of Worcestershire Children First', 'worcestershire'],
])('by name: %s', (text, expected) => {
  expect(council(text)).toBe(`council:${expected}`);
});

test('by what the first lines say of its inspection', () => {
  expect(council('Cornwall’s services for children were inspected in May.')).toBe('council:cornwall');
});

test.each([
  ['kent-2023-minutes.txt', 'council:kent'],
  ['north-kent-2023.txt', null],
  ['reading-list.txt', null],
])('by the name of the file: %s', (fileName, expected) => {
  expect(council('The Committee noted the letter.', fileName)).toBe(expected);
});

test('open where the name of the file and the text differ', () => {
  expect(council('A report to Bradford Council was noted.', 'kent-2023-minutes.txt')).toBeNull();
});

test.each([
  ['no name', 'The Council noted the letter from Ofsted.'],
  [
    'one passing mention',
    'Members heard of a conference that had been held, over two days and with many speakers from all parts of the service and beyond, including some of the care leavers who had written the programme, in Nottingham.',
  ],
  ['a surname', 'Louise Hartlepool will report. Louise Hartlepool agreed. Then Louise Hartlepool left.'],
  [
    'another place',
    'Good casework was seen in West Lancashire, South Derbyshire and Greater Manchester. West Lancashire led.',
  ],
  ['another body', 'Kent Police, Sunderland University and Bradford Royal Infirmary were present at the inspection.'],
  [
    'councils to compare with',
    'It was better than in other local authorities such as Essex County Council and Leeds City Council.',
  ],
  ['a list of councils', 'Essex County Council, Leeds City Council, Kent County Council and Medway Council took part.'],
  ['a trust of several councils', 'Achieving for Children reported on its children’s homes.'],
  ['a word', 'Reading is taught daily. Reading and spelling matter. Bury the news? Reading is for children.'],
  ['an address', ['Ofsted', 'Piccadilly Gate, Store Street, Manchester M1 2WD', 'Manchester', 'M1 2WD']],
  ['a council that had ended before the first reports', 'Cheshire County Council kept the records.'],
  ['two with equal weight', 'Leeds City Council and Kent County Council signed it.'],
])('left open, with a warning: %s', (_, text) => {
  expect(council(text)).toBeNull();
});

describe('with several councils named', () => {
  test('the one whose services are spoken of', () => {
    expect(
      council([
        'Minutes:',
        'Nottingham’s care leavers are housed across the county.',
        'Members compared this with Derby City Council.',
        'The offer is open to those who live in Nottingham and to those who do not.',
      ]),
    ).toBe('council:nottingham');
  });

  test('those in a list count for nothing', () => {
    expect(
      council([
        'Derby City Council noted the letter.',
        'Essex County Council, Leeds City Council and Kent County Council took part.',
      ]),
    ).toBe('council:derby');
  });

  test('a council that ended is no rival of its successor', () => {
    expect(
      council([
        'West Northamptonshire Council was inspected in 2022.',
        'West Northamptonshire Council took over from Northamptonshire County Council.',
        'Northamptonshire County Council had been inspected before.',
      ]),
    ).toBe('council:west-northamptonshire');
  });

  test('the warning names them', () => {
    const { warning } = findCouncil(directory, ['Leeds City Council and Kent County Council signed it.']);
    expect(warning).toBe(
      'No council: the text leaves open which council it is about: Leeds, Kent. Say which one it is',
    );
  });
});

describe('the number that Ofsted gives a council', () => {
  test('in the name of the file decides', () => {
    expect(council('The letter was noted.', '80426_monitoring-visit.pdf')).toBe('council:barnsley');
    expect(council('The letter was noted.', '2532287.pdf')).toBe('council:bournemouth-christchurch-and-poole');
    expect(council('Barnsley and Leeds City Council met.', '80426.pdf')).toBe('council:barnsley');
  });

  test('in the text decides', () => {
    expect(council('Local authority: see URN: 80426')).toBe('council:barnsley');
  });

  test('against what the text says leaves it open', () => {
    expect(findCouncil(directory, ['Inspection of Leeds children’s services'], '80426.pdf')).toEqual({
      council: null,
      why: 'the number 80426 in the name of the file means Barnsley, but the text is about Leeds',
      warning:
        'No council: the number 80426 in the name of the file means Barnsley, but the text is about Leeds. Say which one it is',
    });
  });

  test('is not any number', () => {
    expect(council('The letter was noted.', '980426_2022.pdf')).toBeNull();
  });
});
